/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import type { Call } from '../../src/functions/answers/inTurn';
import { gradedTable } from '../../src/functions/tables/gradedTable';
import { spilled, useFunctions } from './useFunctions';

const many = 60_000;
const table = [
  ['客户编号', '今年销售额', '去年销售额'],
  ...Array.from({ length: many }, (_, row) => [`K${row}`, (row * 7919) % 100_003, (row * 104_729) % 99_991]),
];
const asked = (scheme: string) => ({ table, scheme, asOf: null });
const newCall = (): Call => ({ onCanceled: () => undefined });

describe('a cancelled call', () => {
  it('ends early', async () => {
    const call = newCall();
    const graded = gradedTable(asked('value-potential'), call);
    await new Promise((resolve) => setTimeout(resolve, 20));
    call.onCanceled?.();
    await expect(graded).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('leaves the table to others that wait for it', async () => {
    const [first, second] = [newCall(), newCall()];
    const one = Promise.allSettled([gradedTable(asked('pyramid-abcd'), first)]);
    const other = gradedTable(asked('pyramid-abcd'), second);
    await new Promise((resolve) => setTimeout(resolve, 20));
    first.onCanceled?.();
    expect((await other).grades.rowCount).toBe(many);
    await one;
  });

  it('does not keep the same question from being answered later', async () => {
    const call = newCall();
    const graded = gradedTable(asked('key-ordinary-small'), call);
    await new Promise((resolve) => setTimeout(resolve, 20));
    call.onCanceled?.();
    await expect(graded).rejects.toMatchObject({ name: 'AbortError' });
    expect((await gradedTable(asked('key-ordinary-small'), newCall())).grades.rowCount).toBe(many);
  });
});

it('a formula typed over while it is calculated is cancelled in the runtime, and nothing of it is shown', async () => {
  await useFunctions();
  await host.type('A1:C20001', table.slice(0, 20_001));
  await host.type('AA1', [['=TIER.GRADE(A1:C20001,"value-potential")']]);
  await host.type('AA1', [['kept']]);
  await host.idle();
  expect(spilled()).toEqual([['kept']]);
}, 60_000);
