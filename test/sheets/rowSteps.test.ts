import { presetById } from '../../src/grading';
import { customerRowSteps } from '../../src/sheets/customerRowSteps';
import { customerSteps } from '../../src/sheets/customers';
import { dataHashSteps } from '../../src/sheets/dataHashSteps';
import { identitySteps } from '../../src/sheets/identitySteps';
import { rowKeySteps } from '../../src/sheets/rowKeySteps';
import { rowSteps, STEP_ROWS } from '../../src/sheets/rowSteps';
import type { SheetCell, SheetColumn } from '../../src/sheets/types';
import { stepsOf } from './stepsOf';

const ROWS = 20_000;
const scheme = presetById('value-potential');
if (!scheme) throw new RangeError('the test requires the preset value-potential');

/** The most cells that a job read between two yields. */
function mostRead(columns: readonly (readonly SheetCell[])[], jobOn: (columns: readonly SheetColumn[]) => Job): number {
  let read = 0;
  const watched = columns.map((cells, column) => ({
    header: `H${column}`,
    column,
    cells: new Proxy(cells, {
      get: (target, key) => {
        if (key !== 'length') read++;
        return Reflect.get(target, key) as unknown;
      },
    }),
  }));
  const job = jobOn(watched);
  let most = 0;
  for (;;) {
    const { done } = job.next();
    most = Math.max(most, read);
    read = 0;
    if (done) return most;
  }
}

type Job = Generator<void, unknown, void>;

const every = Int32Array.from({ length: ROWS }, (_, row) => row);
const ids = Array.from(every, (row) => `K${row % 15_000}`);
const texts = Array.from(every, (row) => `${row} 元`);
const dates = Array.from(every, (row) => `${(row % 12) + 1}/${(row % 28) + 1}/2024`);
/** The last row is the total of the others: 0 + … + 19,998 = 19,998 × 19,999 ÷ 2. */
const withTotal = [
  [...ids.slice(0, -1), '合计'],
  [...texts.slice(0, -1), String((19_998 * 19_999) / 2)],
];
const mapping = { id: 0, name: 0, salesThisYear: 1, firstOrder: 2, lastOrder: 2 };

describe('no stage reads more than three cells per column and row of a step between two yields:', () => {
  it.each<[string, readonly (readonly SheetCell[])[], (columns: readonly SheetColumn[]) => Job]>([
    ['customerRowSteps', [ids, texts], (columns) => customerRowSteps(columns, 1)],
    ['customerRowSteps with a total at the end', withTotal, (columns) => customerRowSteps(columns, 1)],
    ['identitySteps', [ids], ([column]) => identitySteps(column, every, 1)],
    [
      'customerSteps',
      [ids, texts, dates],
      (columns) => customerSteps({ columns, rows: every, firstRow: 1, date1904: false }, mapping, scheme),
    ],
    [
      'dataHashSteps',
      [ids, texts],
      (columns) =>
        dataHashSteps(
          columns.map(({ cells }) => cells),
          ROWS,
        ),
    ],
    ['rowKeySteps', [ids], ([column]) => rowKeySteps(column?.cells ?? [], ROWS)],
  ])('%s', (_stage, columns, jobOn) => {
    const most = mostRead(columns, jobOn);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThanOrEqual(3 * columns.length * STEP_ROWS);
  });
});

describe('rowSteps', () => {
  it('visits every row once, in order, and yields after each step', () => {
    const visited: number[] = [];
    const { yields } = stepsOf(rowSteps(3, 3 + 2 * STEP_ROWS + 1, (row) => visited.push(row)));
    expect(visited).toEqual(Array.from({ length: 2 * STEP_ROWS + 1 }, (_, index) => 3 + index));
    expect(yields).toBe(3);
  });

  it('makes no step of no rows', () => expect(stepsOf(rowSteps(5, 5, () => undefined)).yields).toBe(0));
});
