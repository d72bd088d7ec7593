/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import type { BookData } from '../../src/host/bookData';
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

it('x', async () => {
  await host.open(book(ROWS));
  const requests = countRequests();
  const t0 = performance.now();
  const data = await findData({ kind: 'sheet' });
  const t1 = performance.now();
  console.log('find', t1 - t0, requests());
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const n = performance.now();
    longest = Math.max(longest, n - last);
    last = n;
  }, 1);
  const phases: Record<string, number> = {};
  const outcome = await gradeInPlace(jobOn(data), {
    onProgress: ({ phase }) => {
      phases[phase] ??= performance.now() - t1;
    },
  });
  clearInterval(timer);
  const t2 = performance.now();
  console.log('grade', t2 - t1, requests(), phases, outcome.graded, 'longest', longest);
  await takeBack();
  console.log('back', performance.now() - t2, requests());
}, 120000);
