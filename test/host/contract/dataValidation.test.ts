/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { onSheet, refusalOf } from './onSheet';

it('a list of cells can be chosen from, and follows them', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('E2:E30') } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '编号', message: '请选择一个客户编号。' };
    dataValidation.prompt = { showPrompt: true, title: '', message: '选择客户' };
    dataValidation.load();
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: 'List',
      rule: { list: { inCellDropDown: true, source: '=Sheet1!$E$2:$E$30' } },
      errorAlert: { showAlert: true, style: 'Stop', title: '编号', message: '请选择一个客户编号。' },
      prompt: { showPrompt: true, title: '', message: '选择客户' },
      ignoreBlanks: true,
    });
    sheet.getRange('1:1').insert('Down');
    const moved = sheet.getRange('B3').dataValidation;
    moved.load('rule,type');
    await context.sync();
    expect(moved.rule).toEqual({ list: { inCellDropDown: true, source: '=Sheet1!$E$3:$E$31' } });
  });
});

it('a list may be written out, and is cleared from some of its cells', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A3').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
    sheet.getRange('A2').dataValidation.clear();
    const validations = ['A1', 'A2', 'A3', 'A1:A3'].map((address) => sheet.getRange(address).dataValidation);
    for (const one of validations) one.load('type');
    await context.sync();
    expect(validations.map(({ type }) => type)).toEqual(['List', 'None', 'List', 'MixedCriteria']);
  });
});

it('other rules are refused by name', async () => {
  const refused = await refusalOf((sheet) => {
    sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
  });
  expect(refused).toMatchObject({ code: 'ApiNotFound', at: 'DataValidation.rule' });
  expect(refused.message).toContain('DataValidation.rule wholeNumber');
});
