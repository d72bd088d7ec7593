/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

it('a rule on a cell value keeps its formula and its look', async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
    format.cellValue.format.fill.color = '#C6EFCE';
    format.cellValue.format.font.color = '#006100';
    format.cellValue.format.font.bold = true;
    format.cellValue.rule = { operator: 'EqualTo', formula1: '="A"' };
    format.stopIfTrue = true;
    format.load('type,priority,stopIfTrue,id');
    format.cellValue.load('rule');
    format.cellValue.format.fill.load('color');
    format.cellValue.format.font.load('color,bold');
    const range = format.getRange();
    range.load('address');
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue, range.address]).toEqual([
      'CellValue',
      0,
      true,
      'Sheet1!A1:A9',
    ]);
    expect(format.cellValue.rule).toEqual({ operator: 'EqualTo', formula1: '="A"' });
    expect(format.cellValue.format.fill.color).toBe('#C6EFCE');
    expect([format.cellValue.format.font.color, format.cellValue.format.font.bold]).toEqual(['#006100', true]);
    const again = sheet.getRange('A5').conditionalFormats.getItem(format.id);
    again.load('type');
    await context.sync();
    expect(again.type).toBe('CellValue');
  });
});

it('rules on text and by formula keep theirs', async () => {
  await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('B1:B9');
    const text = conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: '重点' };
    const custom = conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$B1>10';
    text.textComparison.load('rule');
    custom.custom.rule.load('formula');
    conditionalFormats.load('items/type');
    await context.sync();
    expect(text.textComparison.rule).toEqual({ operator: 'BeginsWith', text: '重点' });
    expect(custom.custom.rule.formula).toBe('=$B1>10');
    expect(conditionalFormats.items.map(({ type }) => type).sort()).toEqual(['ContainsText', 'Custom']);
  });
});

it('rules are counted, deleted and cleared by their cells', async () => {
  await onSheet(async (sheet, context) => {
    const [a, b] = [sheet.getRange('A1:A9'), sheet.getRange('B1:B9')];
    const first = a.conditionalFormats.add('Custom');
    a.conditionalFormats.add('Custom');
    b.conditionalFormats.add('Custom');
    const before = a.conditionalFormats.getCount();
    first.delete();
    const between = a.conditionalFormats.getCount();
    a.conditionalFormats.clearAll();
    const after = a.conditionalFormats.getCount();
    const beside = b.conditionalFormats.getCount();
    await context.sync();
    expect([before.value, between.value, after.value, beside.value]).toEqual([2, 1, 0, 1]);
  });
});

it('other kinds are refused by name', async () => {
  expect(await refusalOf((sheet) => sheet.getRange('A1').conditionalFormats.add('DataBar'))).toMatchObject({
    code: 'ApiNotFound',
    message: expect.stringContaining('ConditionalFormatCollection.add(DataBar)'),
  });
});
