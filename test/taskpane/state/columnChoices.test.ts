import { matchColumns } from '../../../src/actions/matchColumns';
import { presetById, presets as all } from '../../../src/grading';
import {
  carriedMapping,
  columnChoices,
  foundMapping,
  mappingFor,
  type Matches,
} from '../../../src/taskpane/state/columnChoices';
import { fixtureData } from '../paneFixture';

/** The matrix, the pyramid and the bank's grades: each needs sales, and each asks for something of its own. */
const presets = all.slice(0, 3);

/** Data with these headers in columns A, B, … */
const dataOf = (...headers: readonly string[]) => ({
  ...fixtureData,
  columns: headers.map((header, index) => ({
    index,
    letter: 'ABCDEFGH'.charAt(index),
    header,
    sample: [],
    isOurs: false,
  })),
});
const matchesOf = (data: typeof fixtureData): Matches =>
  Object.fromEntries(presets.map((scheme) => [scheme.id, matchColumns(data, scheme, 'zh-CN')]));

function choicesOf(data: typeof fixtureData) {
  const matches = matchesOf(data);
  const choices = columnChoices(presets, matches, foundMapping(matches));
  return Object.fromEntries(choices.map((choice) => [choice.indicator, choice]));
}

test('every indicator of any scheme is one line, first the customer’s own', () => {
  const matches = matchesOf(dataOf('客户名称', '销售额'));
  const lines = columnChoices(presets, matches, {}).map(({ indicator }) => indicator);
  expect(lines.slice(0, 2)).toEqual(['id', 'name']);
  expect(new Set(lines).size).toBe(lines.length);
  // One indicator of each preset: pyramid, HSBC, matrix.
  expect(lines).toEqual(expect.arrayContaining(['margin', 'tenureDays', 'untappedDemand']));
});

test('what every scheme needs is required, with a column or without', () => {
  expect(choicesOf(dataOf('客户名称', '销售额')).sales?.need).toBe('required');
  expect(choicesOf(dataOf('客户名称')).sales?.need).toBe('required');
  expect(choicesOf(dataOf('客户名称')).margin?.need).toBe('optional');
});

test('what can be computed says from what', () => {
  const { sales, growth } = choicesOf(dataOf('客户名称', '今年销售额', '去年销售额'));
  expect(sales).toMatchObject({ need: 'derived', from: ['salesThisYear'] });
  expect(growth).toMatchObject({ need: 'derived', from: ['salesThisYear', 'salesLastYear'] });
});

test('a need of some schemes only is told from one of all', () => {
  const strict = presets.map((scheme) =>
    scheme.id === 'pyramid-abcd'
      ? {
          ...scheme,
          composites: scheme.composites.map((composite) => ({
            ...composite,
            terms: composite.terms.map((term) => ({ ...term, optional: false })),
          })),
        }
      : scheme,
  );
  const matches = matchesOf(dataOf('销售额'));
  const choices = columnChoices(strict, matches, foundMapping(matches));
  expect(choices.find(({ indicator }) => indicator === 'margin')?.need).toBe('someSchemes');
});

test('columns that answered to a header for several schemes are named once', () => {
  expect(choicesOf(dataOf('销售额', '销售金额')).sales?.alternatives).toEqual([1]);
});

test('the mapping found holds only what has a column', () => {
  expect(foundMapping(matchesOf(fixtureData))).toEqual({ name: 0, sales: 1, margin: 3 });
});

test('a scheme is given the columns it asks for, and the customer’s own', () => {
  const matrix = presetById('value-potential');
  if (!matrix) throw new Error('there is a matrix');
  // Complaints are no indicator of the matrix.
  expect(mappingFor(matrix, { id: 5, name: 0, sales: 1, complaints: 3 })).toEqual({ id: 5, name: 0, sales: 1 });
});

test('data found again keeps every confirmed column by its header, wherever it stands by now', () => {
  const before = dataOf('客户名称', '销售额', '毛利');
  const now = dataOf('地区', '客户名称', '毛利', '销售额');
  expect(carriedMapping({ name: 0, sales: 1, margin: 2 }, before, now)).toEqual({ name: 1, sales: 3, margin: 2 });
});

test('of two columns with one header the one in its old place is kept; one that is gone is dropped', () => {
  const before = dataOf('客户名称', '金额', '金额', '毛利');
  expect(carriedMapping({ sales: 2, margin: 3 }, before, dataOf('客户名称', '金额', '金额'))).toEqual({ sales: 2 });
});

test('a column of ours is never taken for one of the data', () => {
  const before = dataOf('客户名称', '销售额');
  const now = { ...before, columns: before.columns.map((column) => ({ ...column, isOurs: column.index === 1 })) };
  expect(carriedMapping({ sales: 1 }, before, now)).toEqual({});
});
