/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import * as grading from '../../src/grading';
import { recent } from '../../src/functions/cells/recent';
import { customers } from '../actions/customersOnSheet';
import { spilled, type, typed, useFunctions } from './useFunctions';

const gradings = jest.fn();
jest.mock('../../src/grading', () => {
  const actual = jest.requireActual<typeof grading>('../../src/grading');
  return {
    ...actual,
    gradeSteps: (...given: Parameters<typeof actual.gradeSteps>) => {
      gradings();
      return actual.gradeSteps(...given);
    },
  };
});

beforeEach(async () => {
  await useFunctions();
  await type('A1:E7', customers);
  gradings.mockClear();
});

describe('several functions over one table', () => {
  it('grade it once', async () => {
    await type('AA1:AD1', [
      [
        '=TIER.TIER(A1:E7,"pyramid-abcd")',
        '=TIER.SCORE(A1:E7,"pyramid-abcd")',
        '',
        '=TIER.EXPLAIN(A1:E7,"K1","pyramid-abcd")',
      ],
    ]);
    expect(spilled('AA1')[0]?.slice(0, 2)).toEqual(['客户等级', '最终得分']);
    expect(gradings).toHaveBeenCalledTimes(1);
  });

  it('grade it again when a cell changes, and not when it changes back', async () => {
    await typed('=TIER.TIER(A1:E7,"rfm")');
    await typed('=TIER.TIER(A1:E7,"contribution")');
    const once = gradings.mock.calls.length;
    await type('C2', [[1001]]);
    expect(gradings.mock.calls.length).toBe(once + 1);
    await type('C2', [[1000]]);
    expect(gradings.mock.calls.length).toBe(once + 1);
  });

  it('tell customers, titles and totals apart row by row', async () => {
    await type(
      'G1:K9',
      [['客户名单', '', '', '', ''], ...customers.slice(0, 4), ['', '', '', '', ''], ['合计', '', 4200, 1200, 12]]
        .map((row) => row)
        .concat([
          ['', '', '', '', ''],
          ['', '', '', '', ''],
        ])
        .slice(0, 9),
    );
    const rows = await typed('=TIER.TIER(G1:K9,"pyramid-abcd")');
    expect(rows.map(([cell]) => cell !== '')).toEqual([false, true, true, true, true]);
    expect(rows[1]).toEqual(['客户等级']);
  });
});

describe('a formula that is changed while it is calculated', () => {
  it('gives its place to the new one', async () => {
    await host.type('AA1', [['=TIER.GRADE(A1:E7,"value-potential")']]);
    await host.type('AA1', [['=TIER.SUMMARY(A1:E7,"value-potential")']]);
    await host.idle();
    expect(spilled()[0]?.[1]).toBe('客户数');
  });
});

describe('recent', () => {
  const one = () =>
    recent<number, string>(
      (a, b) => a === b,
      (weight) => weight,
      { questions: 2, weight: 10 },
    );

  it('finds what was kept', () => {
    const known = one();
    known.keep(1, 'a');
    expect([known.find(1), known.find(2)]).toEqual(['a', undefined]);
  });

  it('forgets the one not asked for longest', () => {
    const known = one();
    known.keep(1, 'a');
    known.keep(2, 'b');
    known.find(1);
    known.keep(3, 'c');
    expect([known.find(1), known.find(2), known.find(3)]).toEqual(['a', undefined, 'c']);
  });

  it('forgets what is too heavy together', () => {
    const known = one();
    known.keep(6, 'a');
    known.keep(5, 'b');
    expect([known.find(6), known.find(5)]).toEqual([undefined, 'b']);
  });
});
