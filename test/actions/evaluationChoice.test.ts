/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { failureSentence } from '../../src/actions/failureSentence';
import type { EvaluationRequest } from '../../src/actions/types';
import { writeReports } from '../../src/actions/writeReports';
import { gradeNow, put } from './customersOnSheet';
import { threshold } from './thresholdScheme';

/** Why evaluations asked for are refused, in both languages. */
async function refusal(evaluation: EvaluationRequest): Promise<readonly string[]> {
  const error: unknown = await writeReports({ reports: ['evaluation'], sheet: 'Sheet1', evaluation }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return [failureSentence('zh-CN', error), failureSentence('en', error)];
}

// The limits are those of evaluationChoice: 250 sheets, 1,000 forms on one (Excel takes 1,023 page breaks).
jest.setTimeout(60_000);

it('evaluationChoice advises one sheet only where that is another choice and takes them all', async () => {
  // 251 high and 750 low: one more than sheets may be, and with the others one more than forms on a sheet.
  const rows = Array.from({ length: 1001 }, (_, index) => [`K${index}`, `客户${index}`, index < 251 ? 500 : 50]);
  await put([['客户编号', '客户名称', '销售额'], ...rows]);
  await gradeNow(threshold);
  expect(await refusal({ of: { kind: 'tier', tier: 'high' }, layout: 'sheets' })).toEqual([
    '共 251 份评估表，每位客户一张工作表时最多 250 份。请选择较少的客户，或改为放在一张工作表上。',
    '251 evaluation forms are too many: with a sheet each, a workbook takes 250. Choose fewer customers, or put them on one sheet.',
  ]);
  expect(await refusal({ of: { kind: 'all' }, layout: 'sheets' })).toEqual([
    '共 1,001 份评估表，每位客户一张工作表时最多 250 份。请选择较少的客户。',
    '1,001 evaluation forms are too many: with a sheet each, a workbook takes 250. Choose fewer customers.',
  ]);
  expect(await refusal({ of: { kind: 'all' }, layout: 'oneSheet' })).toEqual([
    '共 1,001 份评估表，一张工作表最多 1,000 份。请选择较少的客户。',
    '1,001 evaluation forms are too many: one sheet takes 1,000. Choose fewer customers.',
  ]);
});
