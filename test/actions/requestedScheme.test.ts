import { requestedScheme } from '../../src/actions/requestedScheme';
import { failureSentence } from '../../src/actions/failureSentence';
import { presets } from '../../src/grading';

/** What a person is told of a scheme that is refused. */
function told(scheme: unknown, language: 'zh-CN' | 'en'): readonly string[] {
  try {
    requestedScheme(scheme, language);
  } catch (error) {
    return failureSentence(language, error).split('\n');
  }
  return [];
}

const [preset] = presets;
const twice = { ...preset, version: 2, score: 'nothing', regradeEvery: 'never' };

describe('requestedScheme', () => {
  it('takes a scheme as data', () => {
    expect(requestedScheme(preset, 'en')).toEqual(preset);
  });
  it('refuses one with errors, with all of them: of its shape and among its parts', () => {
    expect(told(twice, 'en')).toEqual([
      'The scheme cannot be used: it has 3 problems.',
      'version: Wrong type: write a text here.',
      'regradeEvery: This value is not allowed here: use one of day, week, month, quarter, halfYear, year.',
      'score: The scheme has no composite “nothing”: correct its spelling or add it to the composites.',
    ]);
    expect(told(twice, 'zh-CN')).toEqual([
      '方案有 3 处错误，不能使用：',
      'version：类型不对，请改为文本。',
      'regradeEvery：此处的值不被允许，请改为以下之一：day, week, month, quarter, halfYear, year。',
      'score：方案中没有综合分“nothing”，请改正拼写，或在 composites 中添加。',
    ]);
  });
});
