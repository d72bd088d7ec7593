/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

/** Name, Amount and two rows in B2:C4, as the table Sales. */
const withTable = <Result>(
  work: (table: Excel.Table, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
) =>
  onSheet(async (sheet, context) => {
    sheet.getRange('B2:C4').values = [
      ['Name', 'Amount'],
      ['Ann', 10],
      ['Bob', 20],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.name = 'Sales';
    await context.sync();
    return work(table, sheet, context);
  });

it('a table is made of cells and knows its parts', async () => {
  await withTable(async (table, _sheet, context) => {
    const [whole, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of [whole, header, body]) range.load('address');
    table.load('name,showHeaders,showTotals,style');
    table.rows.load('count');
    table.columns.load('items/name,items/index,count');
    table.worksheet.load('name');
    await context.sync();
    expect([whole.address, header.address, body.address]).toEqual(['Sheet1!B2:C4', 'Sheet1!B2:C2', 'Sheet1!B3:C4']);
    expect([table.name, table.showHeaders, table.showTotals]).toEqual(['Sales', true, false]);
    expect([table.rows.count, table.columns.count, table.worksheet.name]).toEqual([2, 2, 'Sheet1']);
    expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Name', 0],
      ['Amount', 1],
    ]);
  });
});

it('a table is found by name, from the workbook, the sheet and a range', async () => {
  await withTable(async (_, sheet, context) => {
    const tables = [
      context.workbook.tables.getItem('sales'),
      sheet.tables.getItemAt(0),
      sheet.getRange('C3').getTables().getFirst(),
    ];
    for (const table of tables) table.load('id');
    const none = context.workbook.tables.getItemOrNullObject('Nothing');
    const beside = sheet.getRange('A1').getTables(false);
    const count = beside.getCount();
    const body = sheet.getRange('Sales');
    body.load('address');
    await context.sync();
    expect(new Set(tables.map(({ id }) => id)).size).toBe(1);
    expect([none.isNullObject, count.value, body.address]).toEqual([true, 0, 'Sheet1!B3:C4']);
  });
});

it('columns are added at the end or before others, and deleted', async () => {
  await withTable(async (table, _sheet, context) => {
    const tier = table.columns.add(undefined, [['Tier'], ['A'], ['B']]);
    const first = table.columns.add(0, undefined, 'Id');
    tier.load('index,name,values');
    first.load('index');
    await context.sync();
    expect([tier.index, tier.name, tier.values, first.index]).toEqual([3, 'Tier', [['Tier'], ['A'], ['B']], 0]);
    table.columns.getItem('Name').delete();
    const range = table.getRange();
    range.load('values,address');
    const column = table.columns.getItemOrNullObject('name');
    await context.sync();
    expect(column.isNullObject).toBe(true);
    expect([range.address, range.values]).toEqual([
      'Sheet1!B2:D4',
      [
        ['Id', 'Amount', 'Tier'],
        ['', 10, 'A'],
        ['', 20, 'B'],
      ],
    ]);
  });
});

it('a column gives its cells and takes a new header', async () => {
  await withTable(async (table, _sheet, context) => {
    const column = table.columns.getItem('Amount');
    column.name = 'Net';
    const body = column.getDataBodyRange();
    body.values = [[1], [2]];
    body.load('address');
    const header = column.getHeaderRowRange();
    header.load('values');
    column.load('name,id');
    await context.sync();
    expect([body.address, header.values, column.name]).toEqual(['Sheet1!C3:C4', [['Net']], 'Net']);
    const again = table.columns.getItem(column.id);
    again.load('name');
    await context.sync();
    expect(again.name).toBe('Net');
  });
});

it('a table can be resized, but not off its header', async () => {
  await withTable(async (table, _sheet, context) => {
    table.resize('B2:D6');
    const range = table.getRange();
    range.load('address');
    table.columns.load('items/name');
    await context.sync();
    expect([range.address, table.columns.items.map(({ name }) => name)]).toEqual([
      'Sheet1!B2:D6',
      ['Name', 'Amount', 'Column1'],
    ]);
  });
  expect(await refusalOf((sheet) => sheet.tables.getItem('Sales').resize('B3:D6'))).toMatchObject({
    code: 'InvalidArgument',
    at: 'Table.resize',
  });
});

it('a table can become cells again', async () => {
  await withTable(async (table, sheet, context) => {
    const range = table.convertToRange();
    range.load('address');
    const count = sheet.tables.getCount();
    await context.sync();
    expect([range.address, count.value]).toEqual(['Sheet1!B2:C4', 0]);
  });
  expect(host.values('B3')).toEqual([['Ann']]);
});

it('a deleted table takes its cells along', async () => {
  await withTable(async (table, sheet, context) => {
    sheet.getRange('B5').values = [['below']];
    table.delete();
    await context.sync();
  });
  expect(host.values('B2:B4')).toEqual([['below'], [''], ['']]);
});

it('tables never overlap', async () => {
  await withTable(async () => undefined);
  expect(await refusalOf((sheet) => sheet.tables.add('C4:D9', true))).toMatchObject({
    code: 'InvalidArgument',
    at: 'TableCollection.add',
  });
});

it.each(['A1', 'has space', '1st', 'R1C1', ''])('a table is never called %j', async (name) => {
  await withTable(async () => undefined);
  expect(
    await refusalOf((sheet) => {
      sheet.tables.getItem('Sales').name = name;
    }),
  ).toMatchObject({ code: 'InvalidArgument' });
});

it('structured references calculate', async () => {
  await withTable(async (_table, sheet, context) => {
    const sum = sheet.getRange('E1');
    sum.formulas = [['=SUM(Sales[Amount])']];
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[30]]);
  });
});

it('rows are read and deleted', async () => {
  await withTable(async (table, _sheet, context) => {
    const row = table.rows.getItemAt(0);
    row.load('values,index');
    await context.sync();
    expect([row.index, row.values]).toEqual([0, [['Ann', 10]]]);
    row.delete();
    const range = table.getRange();
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual([
      'Sheet1!B2:C3',
      [
        ['Name', 'Amount'],
        ['Bob', 20],
      ],
    ]);
  });
});
