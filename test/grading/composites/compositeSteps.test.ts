import { compositeSteps } from '../../../src/grading/composites/compositeSteps';
import { percentileColumn } from '../../../src/grading/degrees/percentileColumn';
import { finished } from '../../../src/grading/finished';
import { groups } from '../../../src/grading/levels/groups';
import type { Cut, Term } from '../../../src/grading';
import { randomFrom } from '../sorting/columns';
import { schemeOf, termOf } from '../schemeFixture';

const rowCount = 3000;
const random = randomFrom(5);
const column = (valueOf: () => number) => Float64Array.from({ length: rowCount }, valueOf);
const sparse = (value: number) => (random() < 0.1 ? NaN : value);
/** Of the two sorted and the two told apart, one each after the other. */
const numbers = {
  sorted: column(() => sparse(random())),
  rated: column(() => sparse(Math.floor(5 * random()))),
  spent: column(() => sparse(Math.exp(9 * random()))),
  visits: column(() => sparse(Math.floor(9 * random()))),
};
type Id = keyof typeof numbers;
const ids = Object.keys(numbers) as Id[];
const columns = { rowCount, numbers };
const isCounted = new Uint8Array(rowCount).fill(1);

const indicators = ids.map(
  (id) => ({ id, names: { 'zh-CN': id, en: id }, aliases: [id], kind: 'number', dimension: 'financial' }) as const,
);
const term = (id: Id, weight: number): Term => termOf(id, weight, { normalise: { method: 'percentile' } });
const composite = (id: string, terms: readonly Term[], other = {}) => ({
  id,
  names: { 'zh-CN': id, en: id },
  terms,
  ...other,
});

function made(composites: ReturnType<typeof composite>[], cuts: readonly Cut[] = []) {
  const scheme = schemeOf({ indicators, composites, cuts });
  return finished(compositeSteps(scheme, columns, groups(scheme, columns, isCounted)));
}

/** By the book: every degree looked up, the weights of those that are there made to sum to 1. */
function byTheBook(terms: readonly Term[]): Float64Array {
  const degrees = terms.map(({ indicator }) => percentileColumn(numbers[indicator as Id]));
  return Float64Array.from({ length: rowCount }, (_, row) => {
    const present = terms.flatMap(({ weight }, place) => {
      const degree = degrees[place]?.[row] ?? NaN;
      return Number.isNaN(degree) ? [] : [{ weight, degree }];
    });
    const all = present.reduce((sum, { weight }) => sum + weight, 0);
    return present.reduce((sum, { weight, degree }) => sum + (weight / all) * degree, 0 / all);
  });
}

function expectClose(found: Float64Array | undefined, expected: Float64Array): void {
  const differing = expected.findIndex((value, row) => {
    const other = found?.[row] ?? NaN;
    return Number.isNaN(value) !== Number.isNaN(other) || Math.abs(value - other) > 1e-11;
  });
  expect([differing, found?.[differing], expected[differing]]).toEqual([-1, undefined, undefined]);
}

it('compositeSteps(scheme) weighs the degrees of every row, each column read in the memory of the one before', () => {
  const all = ids.map((id) => term(id, 0.25));
  const some = [term('rated', 0.4), term('visits', 0.6)];
  // In another order than in the first: read again.
  const turned = [term('visits', 0.3), term('sorted', 0.7)];
  const composites = made([composite('all', all), composite('some', some), composite('turned', turned)]);
  expectClose(composites.columns.all, byTheBook(all));
  expectClose(composites.columns.some, byTheBook(some));
  expectClose(composites.columns.turned, byTheBook(turned));
});

it('compositeSteps(scheme) by weights that follow from the degrees gives what the same weights typed give', () => {
  const terms = ids.map((id) => term(id, 0.25));
  const derived = made([composite('typed', terms), composite('derived', terms, { weights: { method: 'entropy' } })]);
  const weighted = derived.scheme.composites[1]?.terms ?? [];
  expect(weighted.map(({ weight }) => weight)).not.toEqual(terms.map(({ weight }) => weight));
  expectClose(derived.columns.derived, byTheBook(weighted));
  expectClose(derived.columns.typed, byTheBook(terms));
});

it('compositeSteps(scheme) lets the other terms carry the weight of one without a column; one that is left is all', () => {
  const absent = termOf('absent', 0.4);
  const composites = made([
    composite('two', [term('sorted', 0.2), absent, term('visits', 0.4)]),
    composite('one', [absent, term('spent', 0.6)]),
  ]);
  expectClose(composites.columns.two, byTheBook([term('sorted', 0.2), term('visits', 0.4)]));
  expect(composites.columns.one).toEqual(percentileColumn(numbers.spent));
});

it('compositeSteps(scheme) leaves the values that a cut is on as they were told apart, whatever is read after', () => {
  const cut: Cut = { composite: 'all', method: 'quantile', bins: 3, of: 'rated' };
  const { told } = made(
    [
      composite(
        'all',
        ids.map((id) => term(id, 0.25)),
      ),
    ],
    [cut],
  );
  const few = told.get('rated');
  expect(Float64Array.from(few?.indices ?? [], (index) => few?.values[index] ?? NaN)).toEqual(numbers.rated);
});
