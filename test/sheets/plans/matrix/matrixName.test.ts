import { matrixName } from '../../../../src/sheets/plans/matrix/matrixName';

describe('matrixName', () => {
  it.each([
    ['zh-CN', '价值', '忠诚', '价值–忠诚矩阵'],
    // 31 characters, the most that Excel takes.
    ['en', 'Recency RR', 'Overall score', 'Recency RR–Overall score matrix'],
    ['en', 'Recency RRR', 'Overall score', 'Recency RRR–Overall sco… matrix'],
    ['en', 'Value', 'Readiness to recommend us', 'Value–Readiness to reco… matrix'],
    ['en', 'Readiness to recommend us', 'Value', 'Readiness to reco…–Value matrix'],
  ] as const)('in %s says %s and %s', (language, up, right, expected) => {
    expect(matrixName(language, up, right)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(31);
  });
});
