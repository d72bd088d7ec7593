import { Refusal } from '../sheets';
import { demandUnprotected } from './demandUnprotected';
import { reportSheets, saveReportSheets } from './reportSheets';
import { typedOn } from './typedCells';

/** What became of report sheets that were to go. */
export interface RemovedReports {
  /** Names of the sheets deleted. */
  readonly removed: readonly string[];
  /** Names of those that hold something a person typed: they stay. */
  readonly kept: readonly string[];
}

/**
 * Deletes the report sheets of some customers but for those into which people typed, and those that sheets which stay
 * look at.
 *
 * @param customersSheet the worksheet's name
 * @param keys of the reports
 * @param isLookedAt whether the sheet of a key has to stay as long as the sheets of others do
 * @throws Refusal `protectedSheet`, `protectedWorkbook`, before any is deleted
 */
export async function removeReports(
  context: Excel.RequestContext,
  customersSheet: string,
  keys: readonly string[],
  isLookedAt: (key: string, by: readonly string[]) => boolean,
): Promise<RemovedReports> {
  const { of, records, present } = await reportSheets(context, customersSheet);
  const wanted = records.filter((record) => record.of === of && keys.includes(record.key));
  const nameOf = new Map(present.map(({ id, name }) => [id, name]));
  const kept: string[] = [];
  const free: typeof wanted = [];
  for (const record of wanted) {
    const sheet = context.workbook.worksheets.getItem(record.id);
    if ((await typedOn(context, sheet)).size > 0) kept.push(nameOf.get(record.id) ?? '');
    else free.push(record);
  }
  const staying = records.filter((record) => record.of === of && !free.includes(record)).map(({ key }) => key);
  const gone = free.filter(({ key }) => !isLookedAt(key, staying));
  for (const { id } of gone) await demandUnprotected(context, context.workbook.worksheets.getItem(id));
  const going = new Set(gone.map(({ id }) => id));
  const { protection } = context.workbook.load('protection/protected');
  await context.sync();
  if (going.size > 0 && protection.protected) throw new Refusal('protectedWorkbook');
  for (const id of going) context.workbook.worksheets.getItem(id).delete();
  saveReportSheets(
    context,
    records.filter(({ id }) => !going.has(id)),
  );
  await context.sync();
  return { removed: gone.map(({ id }) => nameOf.get(id) ?? ''), kept };
}
