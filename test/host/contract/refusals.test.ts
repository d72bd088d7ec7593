/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

describe('what the host does not model', () => {
  it('is refused by name: properties, methods, events', async () => {
    expect(await refusalOf((_, context) => context.workbook.comments.load('items'))).toMatchObject({
      code: 'ApiNotFound',
      at: 'Workbook.comments',
      message: expect.stringContaining('Workbook.comments'),
    });
    expect(await refusalOf((sheet) => sheet.getRange('A1').autoFill('A1:A9', 'FillDefault'))).toMatchObject({
      code: 'ApiNotFound',
      at: 'Range.autoFill',
    });
    expect(await refusalOf((sheet) => sheet.getRange('A1').load('hyperlink'))).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.hyperlink'),
    });
    expect(await refusalOf((sheet) => sheet.onFormatChanged.add(() => Promise.resolve()))).toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet._RegisterFormatChangedEvent'),
    });
  });

  it('is not announced: newer sets fail in the client', () => {
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });
});

it('a batch stops at its first refusal and keeps what came before', async () => {
  const refused = await refusalOf((sheet) => {
    sheet.getRange('A1').values = [['before']];
    sheet.getRange('nowhere').load('values');
    sheet.getRange('A2').values = [['after']];
  });
  expect(refused.code).toBe('InvalidArgument');
  expect(host.values('A1:A2')).toEqual([['before'], ['']]);
});

it('a refusal leaves the session usable', async () => {
  await refusalOf((sheet) => sheet.getRange('nowhere').load('values'));
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [['fine']];
    await context.sync();
  });
  expect(host.values('A1')).toEqual([['fine']]);
});
