import { addDegrees } from '../../../src/grading/composites/addDegrees';
import { completeSums } from '../../../src/grading/composites/completeSums';

interface Given {
  readonly weight: number;
  readonly degrees: readonly number[];
  readonly isRequired?: boolean;
}

/** The column of a composite, of which every row may lack something. */
function compositeColumn(given: readonly Given[], absent = 0): readonly number[] {
  const rowCount = given[0]?.degrees.length ?? 1;
  const sums = new Float64Array(rowCount);
  const terms = given.map(({ weight, degrees, isRequired = false }, reading) => {
    addDegrees(Float64Array.from(degrees), [{ sums, weight }]);
    return { reading, weight, typedWeight: weight, isRequired };
  });
  const readings = given.map(({ degrees }) => Float64Array.from(degrees));
  completeSums([{ id: 'value', sums, terms, absent }], Uint32Array.from(sums.keys()), readings);
  return [...sums];
}

it('completeSums(sums) of a row that lacks nothing is weight × degree, added left to right', () => {
  const weights = [0.1, 0.2, 0.3, 0.05, 0.15, 0.2];
  const degrees = [97, 61, 43, 89, 71, 53];
  const sum = weights.reduce((points, weight, index) => points + weight * (degrees[index] ?? NaN), 0);
  expect(compositeColumn(weights.map((weight, index) => ({ weight, degrees: [degrees[index] ?? NaN] })))).toEqual([
    sum,
  ]);
});

it('completeSums(sums) scales the other weights up where a term is skipped', () => {
  // 0.3 and 0.3 of 0.6: half each.
  const terms = [
    { weight: 0.3, degrees: [40, 40] },
    { weight: 0.4, degrees: [NaN, 50] },
    { weight: 0.3, degrees: [80, NaN] },
  ];
  expect(compositeColumn(terms)).toEqual([60, (0.3 / 0.7) * 40 + (0.4 / 0.7) * 50]);
});

it('completeSums(sums) scales the other weights up where a term has no column', () => {
  const terms = [
    { weight: 0.25, degrees: [40] },
    { weight: 0.25, degrees: [80] },
  ];
  expect(compositeColumn(terms, 1)).toEqual([60]);
});

it('completeSums(sums) leaves the rows alone that lack nothing', () => {
  const sums = Float64Array.of(7, 8);
  const terms = [{ reading: 0, weight: 1, typedWeight: 1, isRequired: false }];
  completeSums([{ id: 'value', sums, terms, absent: 0 }], Uint32Array.of(1), [Float64Array.of(NaN)]);
  expect([...sums]).toEqual([7, NaN]);
});

it('completeSums(composites) reads each by its own terms, rows by the thousand', () => {
  const rows = Array.from({ length: 1300 }, (_, row) => row);
  const one = Float64Array.from(rows, (row) => (row % 3 === 0 ? NaN : 40));
  const other = Float64Array.from(rows, (row) => (row % 5 === 0 ? NaN : 80));
  const term = (reading: number, weight: number) => ({ reading, weight, typedWeight: weight, isRequired: false });
  const both = {
    id: 'both',
    sums: new Float64Array(rows.length).fill(50),
    terms: [term(0, 0.75), term(1, 0.25)],
    absent: 0,
  };
  const last = { id: 'last', sums: new Float64Array(rows.length).fill(80), terms: [term(1, 1)], absent: 0 };
  completeSums([both, last], Uint32Array.from(rows), [one, other]);
  const expected = rows.map((row) => (row % 3 === 0 ? (row % 5 === 0 ? NaN : 80) : row % 5 === 0 ? 40 : 50));
  expect([...both.sums]).toEqual(expected);
  expect([...last.sums]).toEqual([...other]);
});

it('completeSums(sums) is missing where nothing counts, or what must not be missing is', () => {
  const terms = [
    { weight: 0.5, degrees: [NaN, NaN, 10], isRequired: true },
    { weight: 0.5, degrees: [NaN, 10, NaN] },
  ];
  expect(compositeColumn(terms)).toEqual([NaN, NaN, 10]);
});

it('completeSums(sums) is missing where all weights are 0, or there is no term', () => {
  expect(
    compositeColumn([
      { weight: 0, degrees: [10] },
      { weight: 0, degrees: [20] },
    ]),
  ).toEqual([NaN]);
  expect(compositeColumn([])).toEqual([NaN]);
});

it('completeSums(sums) never exceeds 100 by rounding', () => {
  const terms = [0.1, 0.7, 0.2 + 1e-10].map((weight) => ({ weight, degrees: [100, 100] }));
  expect(compositeColumn(terms)).toEqual([100, 100]);
  // By their shares of 0.7 these come to 100.00000000000001.
  const partial = [0.1, 0.3, 0.3].map((weight) => ({ weight, degrees: [100] }));
  expect(compositeColumn([...partial, { weight: 0.3, degrees: [NaN] }])).toEqual([100]);
});

it('completeSums(sums) knows of each of many terms whether a row lacks it', () => {
  const count = 20;
  // Row r lacks term r and the one seven further on.
  const lacksOf = (row: number, term: number) => term === row || term === (row + 7) % count;
  const terms = Array.from({ length: count }, (_, term) => ({
    weight: term + 1,
    degrees: Array.from({ length: count }, (_row, row) => (lacksOf(row, term) ? NaN : (13 * term + row) % 101)),
  }));
  compositeColumn(terms).forEach((mean, row) => {
    const present = terms.filter((_term, term) => !lacksOf(row, term));
    const weights = present.reduce((sum, { weight }) => sum + weight, 0);
    const points = present.reduce((sum, { weight, degrees }) => sum + weight * (degrees[row] ?? NaN), 0);
    expect(mean).toBeCloseTo(points / weights, 12);
  });
});
