/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { needsDetails, reportIds, type ReportId } from '../../src/actions/reports';
import { writeReports } from '../../src/actions/writeReports';
import { BLOCK_BYTES, cellBytes } from '../../src/sheets';
import { gradeNow, preset } from './customersOnSheet';
import { manyCustomers } from './manyCustomers';
import { requestsOf } from './requestsOf';

/** Evaluations are a form for each customer. */
const REPORTS = reportIds.filter((id) => id !== 'evaluation');
/** Number, name, sales of this year and the last, orders: what the scheme reads. */
const COLUMNS = [0, 1, 2, 3, 7];

function fewColumns(rows: number) {
  const data = manyCustomers(rows);
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) => COLUMNS.map((column) => cells?.[column] ?? { value: '' })),
  }));
  return { ...data, sheets };
}

/** Syncs of each report where it is new, and where it stands already. */
async function requestsFor(rows: number): Promise<ReadonlyMap<ReportId, readonly number[]>> {
  await host.open(fewColumns(rows));
  await gradeNow(preset('value-potential'));
  const counts = new Map<ReportId, readonly number[]>();
  const written = (report: ReportId) => requestsOf(() => writeReports({ reports: [report], sheet: 'Sheet1' }));
  for (const report of REPORTS) counts.set(report, [await written(report), await written(report)]);
  return counts;
}

/** Blocks that a sheet is read or written in. */
function blocksOf(name: string): number {
  const sheet = host.book.data().sheets.find((each) => each.name === name);
  const bytes = sheet?.rows.flat().reduce((sum, cell) => sum + cellBytes(cell?.value ?? ''), 0) ?? 0;
  return Math.ceil(bytes / BLOCK_BYTES);
}

it('every report but the evaluations takes as many syncs for 3,000 customers as for 300, but for one per block', async () => {
  const few = await requestsFor(300);
  expect([blocksOf('Sheet1'), blocksOf('分级明细')]).toEqual([1, 1]);
  const many = await requestsFor(3000);
  // The customers are read; the details, once they stand, are read for what was typed, and written anew.
  const customerBlocks = blocksOf('Sheet1') - 1;
  const detailBlocks = blocksOf('分级明细') - 1;
  expect([customerBlocks, detailBlocks].every((blocks) => blocks > 0 && blocks < 5)).toBe(true);
  let hasDetails = false;
  for (const report of REPORTS) {
    hasDetails ||= needsDetails(report);
    const blocks = customerBlocks + (hasDetails ? 2 * detailBlocks : 0);
    many.get(report)?.forEach((count, at) => {
      const more = count - (few.get(report)?.[at] ?? NaN);
      expect({ report, more, isWithin: more >= 0 && more <= blocks }).toEqual({ report, more, isWithin: true });
    });
  }
}, 300_000);
