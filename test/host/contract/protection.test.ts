/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

const denied = { code: 'AccessDenied' };

describe('a protected sheet', () => {
  beforeEach(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
    }),
  );

  it('refuses to be written, cleared or changed in shape', async () => {
    expect(
      await refusalOf((sheet) => {
        sheet.getRange('A1').values = [[1]];
      }),
    ).toMatchObject({ ...denied, at: 'Range.values' });
    expect(await refusalOf((sheet) => sheet.getRange('A1:B1').clear())).toMatchObject(denied);
    expect(await refusalOf((sheet) => sheet.getRange('A:A').insert('Right'))).toMatchObject(denied);
    expect(await refusalOf((sheet) => sheet.getRange('A1').delete('Up'))).toMatchObject(denied);
    expect(await refusalOf((sheet) => sheet.tables.add('A1:B2', true))).toMatchObject(denied);
  });

  it('allows its unlocked cells and what its options allow', async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange('B1').values = [['open']];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    expect(host.values('B1')).toEqual([['open']]);
  });

  it('says so, and opens again', async () => {
    await onSheet(async (sheet, context) => {
      sheet.protection.load('protected,options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
      sheet.protection.unprotect();
      sheet.getRange('A1').values = [['written']];
      await context.sync();
    });
    expect(host.values('A1')).toEqual([['written']]);
  });

  it('can not be protected twice', async () => {
    expect(await refusalOf((sheet) => sheet.protection.protect())).toMatchObject({ code: 'InvalidOperation' });
  });
});

it('a protected workbook keeps its sheets', async () => {
  await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.protect();
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  expect(await refusalOf((_, context) => context.workbook.worksheets.add('New'))).toMatchObject(denied);
  expect(
    await refusalOf((sheet) => {
      sheet.name = 'Renamed';
    }),
  ).toMatchObject(denied);
});

it('passwords are refused by name', async () => {
  expect(await refusalOf((sheet) => sheet.protection.protect({}, 'secret'))).toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('WorksheetProtection.protect(password)'),
  });
});
