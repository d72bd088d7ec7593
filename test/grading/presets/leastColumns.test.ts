import { grade, missingColumns, presetById, type Scheme } from '../../../src/grading';
import { columnsOf, tierIds } from '../schemeFixture';

function preset(id: string): Scheme {
  const scheme = presetById(id);
  if (scheme === undefined) throw new RangeError(`the test requires the preset ${id}`);
  return scheme;
}

it.each([
  ['value-potential', ['sales', 'growth']],
  ['value-potential', ['sales', 'orders']],
  ['value-potential', ['salesThisYear', 'salesLastYear']],
  ['pyramid-abcd', ['sales']],
  ['hsbc-af', ['sales', 'lastOrder', 'firstOrder']],
  ['hsbc-af', ['sales', 'recencyDays', 'satisfaction']],
  ['key-ordinary-small', ['sales', 'upgradePotential']],
  ['key-ordinary-small', ['salesThisYear', 'salesLastYear']],
  ['business-value', ['sales', 'firstOrder']],
  ['business-value', ['sales', 'tenureDays']],
  ['contribution', ['sales']],
  ['potential', ['expectedGrowth']],
  ['potential', ['totalDemand']],
  ['potential', ['salesThisYear', 'salesLastYear']],
  ['history', ['firstOrder']],
  ['history', ['tenureDays', 'trust']],
  ['value-3', ['sales']],
  ['vip-3', ['sales']],
  ['vip-3', ['salesThisYear']],
  ['retail-3', ['sales']],
  ['bank-4', ['assetsHeld']],
])('%s makes do with %j', (id, present) => {
  const scheme = preset(id);
  expect(missingColumns(scheme, present)).toEqual([]);
  const isBoolean = (name: string) => scheme.indicators.some((each) => each.id === name && each.kind === 'boolean');
  // Ten customers, every column in another order; a yes or a no holds for every other one.
  const values = present.map((name, place) =>
    Array.from({ length: 10 }, (_, row) => (isBoolean(name) ? row % 2 : 200 * (((row + 1) * (place + 1)) % 11))),
  );
  const columns = columnsOf(Object.fromEntries(present.map((name, place) => [name, values[place] ?? []])));
  const tiers = tierIds(grade(columns, scheme));
  expect(tiers).not.toContain(null);
  expect(new Set(tiers).size).toBeGreaterThan(1);
});

it.each([
  ['value-potential', ['sales'], 'compositeWithoutColumns'],
  ['pyramid-abcd', ['orders'], 'columnMissing'],
  ['hsbc-af', ['sales', 'lastOrder'], 'compositeWithoutColumns'],
  ['key-ordinary-small', ['sales'], 'compositeWithoutColumns'],
  ['business-value', ['sales'], 'columnMissing'],
  ['contribution', ['orders'], 'columnMissing'],
  ['potential', ['sales'], 'compositeWithoutColumns'],
  ['history', ['trust', 'renewalLikelihood'], 'columnMissing'],
  ['value-3', ['orders', 'lastOrder'], 'columnMissing'],
  ['vip-3', ['margin'], 'columnMissing'],
  ['retail-3', ['margin'], 'columnMissing'],
  ['bank-4', ['creditRecord', 'productKinds'], 'columnMissing'],
])('%s does not make do with %j', (id, present, code) => {
  expect(missingColumns(preset(id), present).map((issue) => issue.code)).toEqual([code]);
});
