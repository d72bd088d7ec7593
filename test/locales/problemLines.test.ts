import { problemLines } from '../../src/locales';
import type { SchemeProblem } from '../../src/grading';

const problems: readonly SchemeProblem[] = [
  { path: '', code: 'wrongType', severity: 'error', params: { expected: 'object' } },
  { path: 'composites[0].terms', code: 'weightsSum', severity: 'error', params: { composite: 'value', sum: 0.8 } },
];

describe('problemLines', () => {
  it('says the place, what is wrong and how to repair it, a line each', () => {
    expect(problemLines('en', problems)).toBe(
      'The whole scheme: Wrong type: write an object here.\n' +
        'composites[0].terms: The weights of “value” sum to 0.8: change them so that they sum to 1.',
    );
    expect(problemLines('zh-CN', problems)).toBe(
      '整个方案：类型不对，请改为对象。\ncomposites[0].terms：“value”的权重合计为 0.8，请调整到合计为 1。',
    );
  });
});
