import { columnChoices, foundMapping, mappingFor, missingFor } from '../../../src/taskpane/state/columnChoices';
import { fixtureMatches, fixtureSchemes } from '../paneFixture';

const [pyramid, matrix] = fixtureSchemes;
if (!pyramid || !matrix) throw new Error('the fixture has two schemes');

test('every indicator of any scheme is one line, and its need speaks for all schemes', () => {
  const needs = Object.fromEntries(columnChoices(fixtureMatches).map(({ indicator, need }) => [indicator, need]));
  expect(needs).toEqual({
    id: 'optional',
    name: 'optional',
    sales: 'required',
    orders: 'optional',
    growth: 'derived',
    demand: 'optional',
    shareOfWallet: 'someSchemes',
  });
});

test('columns that answered to a header twice are named once', () => {
  expect(columnChoices(fixtureMatches).find(({ indicator }) => indicator === 'sales')?.alternatives).toEqual([2]);
});

test('the mapping found holds only what has a column', () => {
  expect(foundMapping(fixtureMatches)).toEqual({ name: 0, sales: 1, orders: 3, demand: 4 });
});

test('a scheme is given the columns it asks for, and the customer’s own', () => {
  const scheme = { ...pyramid, indicators: pyramid.indicators.filter(({ id }) => id === 'sales') };
  expect(mappingFor(scheme, { id: 5, name: 0, sales: 1, orders: 3 })).toEqual({ id: 5, name: 0, sales: 1 });
});

test('a scheme misses what it requires and has no column for', () => {
  const mapping = foundMapping(fixtureMatches);
  expect(missingFor(pyramid, fixtureMatches, mapping)).toEqual([]);
  expect(missingFor(matrix, fixtureMatches, mapping)).toEqual(['shareOfWallet']);
  expect(missingFor(matrix, fixtureMatches, { ...mapping, shareOfWallet: 2 })).toEqual([]);
});
