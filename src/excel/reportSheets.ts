import { Refusal, uniqueSheetName } from '../sheets';
import { demandUnprotected } from './demandUnprotected';

/** A sheet that we made for a report. */
interface ReportSheetRecord {
  /** Of its plan. */
  readonly key: string;
  /** The worksheet's own id, which lasts while people rename and move it. */
  readonly id: string;
  /** Id of the worksheet whose customers it is about. */
  readonly of: string;
}

const SETTING = 'Tierwise.sheets';

/** The sheets of reports there are, and where new ones may go. */
export interface ReportSheets {
  /** Of the worksheet the reports are about. */
  readonly of: string;
  /** Of all reports in the workbook. */
  readonly records: readonly ReportSheetRecord[];
  /** All sheets, as they are called now. */
  readonly present: readonly { readonly id: string; readonly name: string }[];
}

/** A report's sheet by the name it has or will have. */
export interface NamedSheet {
  readonly key: string;
  readonly name: string;
  /** Undefined: it has to be made. */
  readonly id?: string;
  /** Of a new sheet; one that stands keeps its own. */
  readonly tabColour?: string;
}

/** Looks up the report sheets of a workbook; those a person deleted are forgotten. */
export async function reportSheets(context: Excel.RequestContext, customersSheet: string): Promise<ReportSheets> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING).load('value');
  worksheets.load('items/id,items/name');
  await context.sync();
  const present = worksheets.items.map(({ id, name }) => ({ id, name }));
  const ids = new Set(present.map(({ id }) => id));
  // Written by this add-in alone, as JSON of this very type.
  const known = setting.isNullObject ? [] : (JSON.parse(String(setting.value)) as readonly ReportSheetRecord[]);
  return {
    of: present.find(({ name }) => name === customersSheet)?.id ?? '',
    records: known.filter(({ id }) => ids.has(id)),
    present,
  };
}

/**
 * The sheet of each report: the one we made before, wherever it stands and whatever it is called now; else the name that a
 * new one gets. A sheet of the user's own with the same name is never touched.
 *
 * @param wanted the key and the wanted name of each
 */
export function namedSheets(
  { of, records, present }: ReportSheets,
  wanted: readonly Omit<NamedSheet, 'id'>[],
): readonly NamedSheet[] {
  const taken = present.map(({ name }) => name);
  return wanted.map(({ key, name, tabColour }) => {
    const id = records.find((record) => record.key === key && record.of === of)?.id;
    const standing = present.find((sheet) => sheet.id === id);
    if (standing) return { key, ...standing };
    const unique = uniqueSheetName(name, taken);
    taken.push(unique);
    return { key, name: unique, tabColour };
  });
}

/**
 * Makes the sheets that are not there yet, at the end, and records them.
 *
 * @returns the worksheets, in the order of `named`
 * @throws Refusal `protectedSheet`, `protectedWorkbook`, before any is made
 */
export async function madeSheets(
  context: Excel.RequestContext,
  { of, records }: ReportSheets,
  named: readonly NamedSheet[],
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets, protection } = context.workbook;
  const standing = named.flatMap(({ id }) => (id === undefined ? [] : worksheets.getItem(id).load('visibility')));
  for (const sheet of standing) await demandUnprotected(context, sheet);
  protection.load('protected');
  await context.sync();
  const hidden = standing.filter(({ visibility }) => visibility !== 'Visible');
  if (protection.protected && standing.length - hidden.length < named.length) throw new Refusal('protectedWorkbook');
  // Who asks for a report wants to see it.
  for (const sheet of hidden) sheet.visibility = 'Visible';
  const sheets = named.map(({ id, name, tabColour }) => {
    if (id !== undefined) return worksheets.getItem(id);
    const sheet = worksheets.add(name);
    if (tabColour !== undefined) sheet.tabColor = tabColour;
    return sheet;
  });
  sheets.forEach((sheet) => sheet.load('id,name'));
  await context.sync();
  const made = named.map(({ key }, index) => ({ key, id: sheets[index]?.id ?? '', of }));
  const ids = new Set(made.map(({ id }) => id));
  saveReportSheets(context, [...records.filter(({ id }) => !ids.has(id)), ...made]);
  return sheets;
}

/** Replaces what the workbook remembers of report sheets; queued until the next sync. */
export function saveReportSheets(context: Excel.RequestContext, records: readonly ReportSheetRecord[]): void {
  context.workbook.settings.add(SETTING, JSON.stringify(records));
}
