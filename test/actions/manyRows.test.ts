/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import type { BookData } from '../../src/host/bookData';
import type { Progress } from '../../src/actions/types';
import { findData } from '../../src/actions/findData';
import { gradeInPlace } from '../../src/actions/gradeInPlace';
import { takeBack } from '../../src/actions/takeBack';
import { jobOn } from './customersOnSheet';
import { emptyBookData } from '../../src/host/store/emptyBookData';

const ROWS = 20_000;
const HEADERS = [
  '客户编号',
  '客户名称',
  '今年销售额',
  '去年销售额',
  '毛利',
  '总需求',
  '钱包份额',
  '订单数',
  '首次下单日期',
  '最近下单日期',
  '投诉次数',
  '满意度',
];

function row(index: number): readonly (string | number)[] {
  const sales = ((index * 7919) % 100_003) + 1;
  return [
    `K${index}`,
    `客户${index}`,
    sales,
    ((index * 104_729) % 100_003) + 1,
    sales / 5,
    sales * 3,
    ((index * 31) % 100) / 100,
    (index % 40) + 1,
    43_000 + (index % 1000),
    45_000 + (index % 900),
    index % 5,
    (index % 50) / 10,
  ];
}

function book(rows: number): BookData {
  const data = emptyBookData();
  const [sheet] = data.sheets;
  if (!sheet) throw new RangeError('book requires a sheet');
  const cells = [HEADERS, ...Array.from({ length: rows }, (_, index) => row(index))].map((values) =>
    values.map((value) => ({ value })),
  );
  return { ...data, sheets: [{ ...sheet, rows: cells }] };
}

/** Requests of the client library since the last call. */
function countRequests(): () => number {
  let count = 0;
  const external = (window as unknown as { external: { Execute: (...args: unknown[]) => unknown } }).external;
  const execute = external.Execute;
  external.Execute = (id, ...rest) => {
    if (id === 93) count++;
    return execute.call(external, id, ...rest);
  };
  return () => {
    const counted = count;
    count = 0;
    return counted;
  };
}

/** Grades a book of so many rows. @returns requests made, and how many of them moved a block of data */
async function requestsFor(rows: number): Promise<{ readonly requests: number; readonly blocks: number }> {
  await host.open(book(rows));
  const data = await findData({ kind: 'sheet' });
  const counted = countRequests();
  let blocks = 0;
  const onProgress = ({ phase }: Progress) => {
    if (phase !== 'compute') blocks++;
  };
  const outcome = await gradeInPlace(jobOn(data), { onProgress });
  expect(outcome.graded).toBe(rows);
  return { requests: counted(), blocks };
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
