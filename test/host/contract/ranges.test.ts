/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, read, refusalOf } from './onSheet';

describe('an address', () => {
  it.each([
    ['A1', 'Sheet1!A1'],
    ['$B$2:A1', 'Sheet1!A1:B2'],
    ['Sheet1!C3', 'Sheet1!C3'],
    ['A:C', 'Sheet1!A:C'],
    ['2:3', 'Sheet1!2:3'],
  ])('%s is %s', async (written, full) => {
    expect(await read(written, 'address')).toBe(full);
  });

  it.each(['', 'A0', 'Nowhere!A1', 'no such name', 'A1:B2:C3', 'XFE1'])('%j is refused', async (address) => {
    expect(await refusalOf((sheet) => sheet.getRange(address).load('values'))).toMatchObject({
      code: 'InvalidArgument',
      at: 'Worksheet.getRange',
    });
  });

  it('quotes the sheet where Excel does', async () => {
    await onSheet(async (sheet, context) => {
      const ranges = [];
      for (const name of ['客户', 'My sheet', "It's", 'A1', '2026']) {
        sheet.name = name;
        const range = sheet.getRange('B2');
        range.load('address');
        await context.sync();
        ranges.push(range.address);
      }
      expect(ranges).toEqual(['客户!B2', "'My sheet'!B2", "'It''s'!B2", "'A1'!B2", "'2026'!B2"]);
    });
  });
});

describe('a range', () => {
  it('knows its place and size', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B3:D7');
      const column = sheet.getRange('B:B');
      range.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow,isEntireColumn');
      column.load('values,isEntireColumn,cellCount');
      await context.sync();
      expect(range.toJSON()).toEqual({
        rowIndex: 2,
        columnIndex: 1,
        rowCount: 5,
        columnCount: 3,
        cellCount: 15,
        isEntireRow: false,
        isEntireColumn: false,
      });
      expect([column.isEntireColumn, column.cellCount, column.values]).toEqual([true, 1048576, null]);
    });
  });

  it('leads to others', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('C3:E6');
      const found = {
        cell: range.getCell(1, 1),
        row: range.getRow(1),
        column: range.getColumn(2),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 1),
        absolute: range.getAbsoluteResizedRange(1, 1),
        before: range.getColumnsBefore(2),
        after: range.getColumnsAfter(1),
        above: range.getRowsAbove(1),
        below: range.getRowsBelow(2),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        bounding: range.getBoundingRect('A1'),
        shared: range.getIntersection('A1:C4'),
        none: range.getIntersectionOrNullObject('A1'),
        byIndexes: sheet.getRangeByIndexes(0, 1, 2, 3),
        sheetCell: sheet.getCell(4, 4),
      };
      for (const other of Object.values(found)) other.load('address');
      await context.sync();
      const addresses = Object.entries(found).map(([name, other]) => [
        name,
        other.isNullObject ? null : other.address.replace('Sheet1!', ''),
      ]);
      expect(Object.fromEntries(addresses)).toEqual({
        cell: 'D4',
        row: 'C4:E4',
        column: 'E3:E6',
        lastCell: 'E6',
        lastRow: 'C6:E6',
        lastColumn: 'E3:E6',
        offset: 'B4:D7',
        resized: 'C3:F5',
        absolute: 'C3',
        before: 'A3:B6',
        after: 'F3:F6',
        above: 'C2:E2',
        below: 'C7:E8',
        entireRow: '3:6',
        entireColumn: 'C:E',
        bounding: 'A1:E6',
        shared: 'C3:C4',
        none: null,
        byIndexes: 'B1:D2',
        sheetCell: 'E5',
      });
    });
  });

  it('refuses what lies beyond the edge of the sheet', async () => {
    expect(await refusalOf((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toMatchObject({
      code: 'InvalidArgument',
      at: 'Range.getOffsetRange',
    });
  });

  it('keeps its cells through inserted rows while it is tracked', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A3');
      range.values = [['here']];
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A5', [['here']]]);
    });
  });

  it('is read as far as it is filled', async () => {
    await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load('address');
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, 'Sheet1!A1']);
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').values = [[1]];
      const used = sheet.getUsedRange(true);
      const column = sheet.getRange('B:B').getUsedRange(true);
      const empty = sheet.getRange('C:C').getUsedRangeOrNullObject(true);
      used.load('address');
      column.load('address');
      await context.sync();
      expect([used.address, column.address, empty.isNullObject]).toEqual(['Sheet1!B2:D5', 'Sheet1!B2', true]);
    });
  });

  it('finds the block of cells around it', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B2:C3').values = [
        ['a', 'b'],
        [1, ''],
      ];
      sheet.getRange('D4').values = [['corner']];
      sheet.getRange('F9').values = [['apart']];
      const region = sheet.getRange('B2').getSurroundingRegion();
      region.load('address');
      await context.sync();
      expect(region.address).toBe('Sheet1!B2:D4');
    });
  });

  it('finds texts, blanks, constants and formulas', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C3');
      range.values = [
        ['Name', 'Sum', ''],
        ['Ann', 1, '=B2'],
        ['Bob', 2, '=B3'],
      ];
      const found = range.find('bo', { completeMatch: false, matchCase: false });
      const nobody = range.findOrNullObject('bo', { completeMatch: true, matchCase: false });
      const blanks = range.getSpecialCells('Blanks');
      const formulas = range.getSpecialCells('Formulas');
      const numbers = range.getSpecialCells('Constants', 'Numbers');
      const errors = range.getSpecialCellsOrNullObject('Formulas', 'Errors');
      for (const one of [found, blanks, formulas, numbers]) one.load('address');
      await context.sync();
      expect([found.address, nobody.isNullObject, errors.isNullObject]).toEqual(['Sheet1!A3', true, true]);
      expect([blanks.address, formulas.address, numbers.address]).toEqual([
        'Sheet1!C1',
        'Sheet1!C2:C3',
        'Sheet1!B2:B3',
      ]);
    });
  });
});

describe('writing', () => {
  it('leaves cells with null and clears them with an empty text', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['a', 'b']];
      range.values = [[null, '']];
      range.load('values,valueTypes');
      await context.sync();
      expect([range.values, range.valueTypes]).toEqual([[['a', '']], [['String', 'Empty']]]);
    });
  });

  it('takes one value for all cells', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [[7]];
      await context.sync();
    });
    expect(host.values('A1:B2')).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses another size, and nothing is written', async () => {
    expect(
      await refusalOf((sheet) => {
        sheet.getRange('A1:B2').values = [[1, 2]];
      }),
    ).toMatchObject({ code: 'InvalidArgument', at: 'Range.values' });
    expect(host.values('A1:B1')).toEqual([['', '']]);
  });

  it('keeps text that looks like something else when an apostrophe says so', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.values = [["'007", "'=1+1", '007']];
      range.load('values,valueTypes,formulas');
      await context.sync();
      expect(range.values).toEqual([['007', '=1+1', 7]]);
      expect(range.valueTypes).toEqual([['String', 'String', 'Double']]);
      expect(range.formulas).toEqual([['007', '=1+1', 7]]);
    });
  });

  it('gives errors as text and says so in the types', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.values = [['=1/0', '=NA()']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['#DIV/0!', '#N/A']]);
      expect(range.valueTypes).toEqual([['Error', 'Error']]);
    });
  });

  it('reads a formula after its cells changed in the same batch', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [[1, '=A1*10']];
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[50]]);
    });
  });

  it('writes a block the client cuts into pieces', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [i, `row ${i}`, i % 2 === 0]);
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C4000').values = rows;
      await context.sync();
      const last = sheet.getRange('A4000:C4000');
      last.load('values');
      await context.sync();
      expect(last.values).toEqual([[3999, 'row 3999', false]]);
    });
  });

  it('formats numbers', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[0.25], [45000]];
      range.numberFormat = [['0%'], ['yyyy-mm-dd']];
      range.load('text,numberFormat,values');
      await context.sync();
      // 45000 is 15 March 2023 in the 1900 system.
      expect(range.text).toEqual([['25%'], ['2023-03-15']]);
      expect(range.numberFormat).toEqual([['0%'], ['yyyy-mm-dd']]);
      expect(range.values).toEqual([[0.25], [45000]]);
    });
  });

  it('clears contents, formats or both', async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      range.format.fill.color = '#FF0000';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      const cells = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('values,format/fill/color');
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([
        ['', '#FF0000'],
        [2, '#FFFFFF'],
        ['', '#FFFFFF'],
      ]);
    });
  });

  it('copies values', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').values = [['=2+3', "'=x"]];
      sheet.getRange('C1').copyFrom('A1:B1', 'Values');
      const copy = sheet.getRange('C1:D1');
      copy.load('formulas,valueTypes');
      await context.sync();
      expect([copy.formulas, copy.valueTypes]).toEqual([[[5, '=x']], [['Double', 'String']]]);
    });
  });

  it('inserts and deletes cells, rows and columns', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C3').values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, '=SUM(A1:B3)'],
      ];
      sheet.getRange('2:2').delete('Up');
      sheet.getRange('B:B').insert('Right');
      sheet.getRange('A1').insert('Down');
      await context.sync();
    });
    expect(await read('A1:D3', 'formulas')).toEqual([
      ['', '', 2, 3],
      [1, '', 8, '=SUM(A1:C2)'],
      [7, '', '', ''],
    ]);
  });
});
