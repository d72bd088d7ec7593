import { nextTier, presetById } from '../../../../src/grading';
import { nextTierWriter } from '../../../../src/locales';
import { nextChangeSteps, nextTexts } from '../../../../src/sheets/plans/details/nextTexts';
import { matrixSources } from '../matrix/matrixSources';
import { finished } from '../../../../src/grading/finished';

const COUNT = 450;

/** Customers whose sales grow by one from each to the next, and of whom some got a form. */
function sourcesFor(customers: readonly number[]) {
  const scheme = presetById('sales-class');
  if (!scheme) throw new RangeError('sourcesFor requires the preset sales-class');
  const values = Array.from({ length: COUNT }, (_, at) => 1000 + at);
  const numbers = Object.fromEntries(scheme.indicators.map(({ id }) => [id, values]));
  return { ...matrixSources(scheme, numbers), evaluation: { customers, layout: 'oneSheet' as const } };
}

describe('nextTexts', () => {
  it('tells the easiest change to everybody who gets a form, however many they are', () => {
    const everybody = Array.from({ length: COUNT }, (_, at) => at);
    const sources = sourcesFor(everybody);
    const { grades } = sources;
    const written = nextTexts({ grades, nextSteps: finished(nextChangeSteps(sources)) });
    const whole = nextTierWriter(grades.scheme.language, grades.scheme);
    const expected = everybody.map((customer) => {
      const lacking = nextTier(grades, customer);
      return lacking === undefined ? '已是最高等级' : whole(lacking);
    });
    expect(everybody.map(written)).toEqual(expected);
    expect(expected.filter((each) => each.includes('最省力')).length).toBeGreaterThan(400);
  });

  it('tells the others what they lack, without the change', () => {
    const sources = sourcesFor([3]);
    const written = nextTexts({ ...sources, nextSteps: finished(nextChangeSteps(sources)) });
    expect(written(3)).toContain('最省力');
    expect(written(4)).not.toBe('');
    expect(written(4)).not.toContain('最省力');
  });

  it('yields after every customer the share that is done', () => {
    expect([...nextChangeSteps(sourcesFor([0, 1, 2, 3]))]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
