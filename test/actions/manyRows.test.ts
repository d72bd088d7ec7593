/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import type { Progress } from '../../src/actions/types';
import { findData } from '../../src/actions/findData';
import { gradeInPlace } from '../../src/actions/gradeInPlace';
import { takeBack } from '../../src/actions/takeBack';
import { jobOn } from './customersOnSheet';
import { manyCustomers } from './manyCustomers';
import { requestsOf } from './requestsOf';

const ROWS = 20_000;
/** Grades a book of so many rows. @returns requests made, and how many of them moved a block of data */
async function requestsFor(rows: number): Promise<{ readonly requests: number; readonly blocks: number }> {
  await host.open(manyCustomers(rows));
  const data = await findData({ kind: 'sheet' });
  let blocks = 0;
  const onProgress = ({ phase }: Progress) => {
    if (phase !== 'compute') blocks++;
  };
  const requests = await requestsOf(async () => {
    const outcome = await gradeInPlace(jobOn(data), { onProgress });
    expect(outcome.graded).toBe(rows);
  });
  return { requests, blocks };
}

it('20,000 rows are graded and taken back with a fixed number of syncs, and one per block of data', async () => {
  const few = await requestsFor(40);
  expect(few.blocks).toBe(2);
  const many = await requestsFor(ROWS);
  // 20,000 rows of about 700 bytes, a million bytes per block.
  expect(many.blocks).toBeGreaterThan(10);
  expect(many.blocks).toBeLessThan(60);
  expect(many.requests - many.blocks).toBe(few.requests - few.blocks);
  expect(await takeBack()).toEqual({ kind: 'grading', sheet: 'Sheet1', kept: 0 });
  expect(host.values('A1:M2')[0]?.slice(12)).toEqual(['']);
}, 180_000);
