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
 * Deletes the report sheets of some customers but for those into which people typed.
 *
 * @param customersSheet the worksheet's name
 * @param keys of the reports; all unless given
 * @throws Refusal `protectedSheet`, `protectedWorkbook`, before any is deleted
 */
export async function removeReports(
  context: Excel.RequestContext,
  customersSheet: string,
  keys?: readonly string[],
): Promise<RemovedReports> {
  const { of, records, present } = await reportSheets(context, customersSheet);
  const wanted = records.filter((record) => record.of === of && (keys === undefined || keys.includes(record.key)));
  const nameOf = new Map(present.map(({ id, name }) => [id, name]));
  const removed: string[] = [];
  const kept: string[] = [];
  const going = new Set<string>();
  for (const { id } of wanted) {
    const sheet = context.workbook.worksheets.getItem(id);
    const name = nameOf.get(id) ?? '';
    if ((await typedOn(context, sheet)).size > 0) {
      kept.push(name);
      continue;
    }
    await demandUnprotected(context, sheet);
    going.add(id);
    removed.push(name);
  }
  const { protection } = context.workbook.load('protection/protected');
  await context.sync();
  if (going.size > 0 && protection.protected) throw new Refusal('protectedWorkbook');
  for (const id of going) context.workbook.worksheets.getItem(id).delete();
  saveReportSheets(
    context,
    records.filter(({ id }) => !going.has(id)),
  );
  await context.sync();
  return { removed, kept };
}
