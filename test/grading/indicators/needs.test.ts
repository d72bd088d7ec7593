import { indicatorNeeds, missingColumns, presetById, requiredIndicators, type Scheme } from '../../../src/grading';

const preset = (id: string): Scheme => presetById(id) ?? failed(id);
const failed = (id: string): never => {
  throw new Error(`no preset ${id}`);
};
const need = (scheme: Scheme, present: readonly string[], indicator: string) =>
  indicatorNeeds(scheme, present).find((each) => each.indicator === indicator)?.need;

it('requiredIndicators(scheme) are its terms that are not optional, its Pareto amounts, what its gates need', () => {
  expect(requiredIndicators(preset('pyramid-abcd'))).toEqual(['sales']);
  expect(requiredIndicators(preset('hsbc-af'))).toEqual(['sales', 'recencyDays']);
  expect(requiredIndicators(preset('value-potential'))).toEqual(['sales']);
});

it('indicatorNeeds(scheme, present) asks for a required one until it is there or can be derived', () => {
  const scheme = preset('hsbc-af');
  expect(need(scheme, [], 'sales')).toBe('required');
  expect(need(scheme, ['salesThisYear'], 'sales')).toBe('derived');
  expect(need(scheme, ['sales', 'salesThisYear'], 'sales')).toBe('required');
  expect(need(scheme, [], 'recencyDays')).toBe('required');
  expect(need(scheme, ['lastOrder'], 'recencyDays')).toBe('derived');
});

it('indicatorNeeds(scheme, present) derives through derivations, and names what from', () => {
  const scheme = preset('hsbc-af');
  expect(need(scheme, ['orders'], 'orderRate')).toBe('optional');
  expect(need(scheme, ['orders', 'firstOrder'], 'orderRate')).toBe('derived');
  expect(indicatorNeeds(scheme, []).find(({ indicator }) => indicator === 'orderRate')?.from).toEqual([
    'orders',
    'tenureDays',
  ]);
});

it('indicatorNeeds(scheme, present) lists every indicator of the scheme, in its order', () => {
  const scheme = preset('value-potential');
  expect(indicatorNeeds(scheme, []).map(({ indicator }) => indicator)).toEqual(scheme.indicators.map(({ id }) => id));
});

it('missingColumns(scheme, present) names each required column that is absent, and what it could be derived from', () => {
  expect(missingColumns(preset('hsbc-af'), ['firstOrder'])).toEqual([
    {
      code: 'columnMissing',
      params: { indicator: 'sales', derivable: 'yes', from: 'salesThisYear' },
      indicator: 'sales',
    },
    {
      code: 'columnMissing',
      params: { indicator: 'recencyDays', derivable: 'yes', from: 'lastOrder' },
      indicator: 'recencyDays',
    },
  ]);
});

it('missingColumns(scheme, present) names a composite of optional terms none of which has a column', () => {
  expect(missingColumns(preset('value-potential'), ['sales'])).toEqual([
    {
      code: 'compositeWithoutColumns',
      params: { composite: 'potential', from: 'untappedDemand,growth,totalDemand,averageOrder' },
    },
  ]);
  expect(missingColumns(preset('value-potential'), ['sales', 'orders'])).toEqual([]);
});
