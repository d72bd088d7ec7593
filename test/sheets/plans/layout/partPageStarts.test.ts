import { partPageStarts } from '../../../../src/sheets/plans/layout/partPageStarts';
import type { PlannedChart } from '../../../../src/sheets/plans/layout/plannedChart';

/** Rows of 15 points: fifty are a page held upright, if no column makes it smaller. */
const plan = { blocks: [], merges: [], charts: [], widths: [20], heights: [] };
const PAGE_ROWS = 50;

const startsOf = (of: Parameters<typeof partPageStarts>[0], placed: ReturnType<typeof parts>) =>
  partPageStarts(of, placed, 'portrait');

/** Parts of so many rows each, below each other with a blank row in between, under a head of three rows. */
function parts(...rows: readonly number[]): readonly { row: number; rows: number }[] {
  let row = 4;
  return rows.map((each) => {
    const placed = { row, rows: each };
    row += each + 1;
    return placed;
  });
}

it('parts that fit on a page stay on it', () => {
  expect(startsOf(plan, parts(20, 24))).toEqual([]);
});

it('a part that would be cut begins a page of its own', () => {
  expect(startsOf(plan, parts(20, 30, 10))).toEqual([25]);
});

it('a head is not left alone: what does not fit below it is cut, and what follows goes on below', () => {
  expect(startsOf(plan, parts(PAGE_ROWS - 1))).toEqual([PAGE_ROWS]);
  expect(startsOf(plan, parts(70, 20))).toEqual([PAGE_ROWS]);
  expect(startsOf(plan, parts(70, 30))).toEqual([PAGE_ROWS, 75]);
});

it('a part longer than a page begins a new one where more than a third of the page is taken', () => {
  expect(startsOf(plan, parts(20, 60, 10))).toEqual([25, 75]);
});

it('never cuts through a chart or through merged cells', () => {
  const area = { row: 45, column: 0, rows: 10, columns: 1 };
  const chart: PlannedChart = { name: 'x', title: 'X', area, series: [], legend: 'None' };
  expect(startsOf({ ...plan, charts: [chart] }, parts(60))).toEqual([45]);
  expect(startsOf({ ...plan, merges: [area] }, parts(60))).toEqual([45]);
});

it('reckons with rows that are higher, and with columns that make the page smaller', () => {
  const high = [{ row: 5, rows: 10, points: 45 }];
  expect(startsOf({ ...plan, heights: high }, parts(20, 20))).toEqual([25]);
  expect(startsOf({ ...plan, widths: [200] }, parts(20, 40, 20))).toEqual([]);
});

it('leaves what is longer than fifty pages to Excel, which takes 1,026 page breaks at most', () => {
  expect(startsOf(plan, parts(60_000, 10))).toEqual([60_005]);
});
