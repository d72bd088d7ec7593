/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

const sheetNames = (): readonly string[] => host.book.sheets().map(({ name }) => name);

describe('worksheets', () => {
  it('are added behind the others, named or numbered', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('客户');
      const next = worksheets.add();
      next.load('name,position,visibility');
      const count = worksheets.getCount();
      await context.sync();
      expect([next.name, next.position, next.visibility, count.value]).toEqual(['Sheet3', 2, 'Visible', 3]);
    });
    expect(sheetNames()).toEqual(['Sheet1', '客户', 'Sheet3']);
  });

  it.each(['', 'a:b', "'x", 'History', 'x'.repeat(32)])('refuse the name %j', async (name) => {
    expect(await refusalOf((_, context) => context.workbook.worksheets.add(name))).toMatchObject({
      code: 'InvalidArgument',
      at: 'WorksheetCollection.add',
    });
  });

  it('refuse a name twice, whatever its case', async () => {
    expect(await refusalOf((_, context) => context.workbook.worksheets.add('SHEET1'))).toMatchObject({
      code: 'ItemAlreadyExists',
    });
  });

  it('are found by name in any case and by id', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem('sheet1');
      sheet.load('id');
      const none = worksheets.getItemOrNullObject('none');
      const used = none.getUsedRangeOrNullObject();
      await context.sync();
      const again = worksheets.getItem(sheet.id);
      again.load('name');
      await context.sync();
      expect([again.name, none.isNullObject, used.isNullObject]).toEqual(['Sheet1', true, true]);
    });
    expect(await refusalOf((_, context) => context.workbook.worksheets.getItem('none').load('name'))).toMatchObject({
      code: 'ItemNotFound',
      at: 'WorksheetCollection.getItem',
    });
  });

  it('are listed with what was asked for', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('B').tabColor = '#ff0000';
      worksheets.load('items/name,items/tabColor');
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.tabColor])).toEqual([
        ['Sheet1', ''],
        ['B', '#FF0000'],
      ]);
      expect(() => worksheets.items[0]?.visibility).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('change name, place, colour and grid lines', async () => {
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.add('Two');
      sheet.set({ name: 'One', position: 1, tabColor: '#00ff00', showGridlines: false });
      sheet.load('name,position,tabColor,showGridlines');
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'One', position: 1, tabColor: '#00FF00', showGridlines: false });
    });
    expect(sheetNames()).toEqual(['Two', 'One']);
  });

  it('are deleted, but for the last visible one', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Second');
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    expect(sheetNames()).toEqual(['Second']);
    expect(await refusalOf((sheet) => sheet.delete())).toMatchObject({
      code: 'InvalidOperation',
      at: 'Worksheet.delete',
    });
  });

  it('can be hidden, then not activated', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Hidden');
      sheet.visibility = 'Hidden';
      await context.sync();
      await expect(
        Excel.run(async (other) => {
          other.workbook.worksheets.getItem('Hidden').activate();
          await other.sync();
        }),
      ).rejects.toMatchObject({ code: 'InvalidOperation' });
      sheet.visibility = 'Visible';
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      expect(active.name).toBe('Hidden');
    });
  });

  it('know their neighbours', async () => {
    await onSheet(async (sheet, context) => {
      const second = context.workbook.worksheets.add('Second');
      const next = sheet.getNext();
      const none = second.getNextOrNullObject();
      next.load('name');
      await context.sync();
      expect([next.name, none.isNullObject]).toEqual(['Second', true]);
      next.load('position');
      await context.sync();
      expect(next.position).toBe(1);
    });
  });
});

describe('the selection', () => {
  it('is what the person selected, or the add-in', async () => {
    host.select('B2:C3');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange();
      const active = context.workbook.getActiveCell();
      const areas = context.workbook.getSelectedRanges();
      selected.load('address');
      active.load('address');
      areas.load('address,areaCount');
      await context.sync();
      expect([selected.address, active.address, areas.address, areas.areaCount]).toEqual([
        'Sheet1!B2:C3',
        'Sheet1!B2',
        'Sheet1!B2:C3',
        1,
      ]);
      context.workbook.worksheets.getActiveWorksheet().getRange('D4').select();
      await context.sync();
    });
    expect(host.book.selection()).toMatchObject({ row: 3, column: 3, rows: 1, columns: 1 });
  });
});

describe('several areas', () => {
  it('are formatted and cleared together', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      const areas = sheet.getRanges('A1,C1');
      areas.format.fill.color = '#FFC000';
      areas.clear('Contents');
      areas.load('address,areaCount,cellCount');
      areas.areas.load('items/address');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C1', 2, 2]);
      expect(areas.areas.items.map(({ address }) => address)).toEqual(['Sheet1!A1', 'Sheet1!C1']);
    });
    expect(host.values('A1:C1')).toEqual([['', 2, '']]);
  });
});

describe('calculation', () => {
  it('has a mode, and waits where it is manual', async () => {
    await onSheet(async (sheet, context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      await context.sync();
      expect(application.calculationMode).toBe('Manual');
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculationMode = 'Automatic';
      application.calculate('Full');
      sheet.getRange('A1').values = [['=6*7']];
      await context.sync();
    });
    expect(host.values('A1')).toEqual([[42]]);
  });
});
