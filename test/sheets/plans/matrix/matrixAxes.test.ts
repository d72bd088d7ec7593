import { presetById } from '../../../../src/grading';
import { matrixAxes, matrixPairs } from '../../../../src/sheets';

const pairsOf = (id: string) => {
  const scheme = presetById(id);
  return scheme && matrixPairs(scheme);
};

describe('matrixPairs', () => {
  it('names every pair once, those that are cut before those that are not', () => {
    // Recency, frequency and monetary are cut into quintiles, the overall score is not.
    expect(pairsOf('rfm')).toEqual([
      ['recency', 'frequency'],
      ['recency', 'monetary'],
      ['recency', 'overall'],
      ['frequency', 'monetary'],
      ['frequency', 'overall'],
      ['monetary', 'overall'],
    ]);
    expect(pairsOf('clusters')?.[0]).toEqual(['value', 'liveliness']);
  });

  it('is empty for a scheme of one composite or none, which has no matrix', () => {
    for (const id of ['pyramid-abcd', 'ladder']) {
      const scheme = presetById(id);
      expect([pairsOf(id), scheme && matrixAxes(scheme)]).toEqual([[], undefined]);
    }
  });
});
