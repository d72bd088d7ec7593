import { findData } from '../../src/actions/findData';
import { reportSources } from '../../src/actions/reportSources';
import { reportSheets, runExcel } from '../../src/excel';
import type { ReportSources } from '../../src/sheets';

/** What the reports of the customers on the first sheet are made from: the engine's own word on them. */
export async function gradedSources(): Promise<ReportSources> {
  const data = await findData({ kind: 'sheetNamed', sheet: 'Sheet1' });
  return runExcel(async (context) => {
    const sheets = await reportSheets(context, data.sheet);
    return reportSources(context, data, sheets, { evaluation: { of: { kind: 'all' }, layout: 'oneSheet' } }, {});
  });
}

/** Writes cells of any sheet through Excel. */
export async function putOn(sheet: string, address: string, cells: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = cells.map((row) => [...row]);
    await context.sync();
  });
}
