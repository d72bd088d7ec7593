import { uniqueSheetName } from '../sheets';

/** A sheet that we made for a report. */
interface ReportSheetRecord {
  /** Of its plan. */
  readonly key: string;
  /** The worksheet's own id, which lasts while people rename and move it. */
  readonly id: string;
}

const SETTING = 'Tierwise.sheets';

/** The sheet of a report: made now, or found again. */
export interface ReportSheet {
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
}

/**
 * The sheet of each report, in the order asked for: the one we made before, wherever it stands and whatever it is called
 * now; else a new one at the end. A sheet of the user's own with the same name is never touched.
 *
 * @param wanted the key and the wanted name of each
 */
export async function reportSheets(
  context: Excel.RequestContext,
  wanted: readonly { readonly key: string; readonly name: string }[],
): Promise<readonly ReportSheet[]> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(SETTING).load('value');
  worksheets.load('items/id,items/name');
  await context.sync();
  // Written by this add-in alone, as JSON of this very type.
  const records = setting.isNullObject ? [] : (JSON.parse(String(setting.value)) as readonly ReportSheetRecord[]);
  const taken = worksheets.items.map(({ name }) => name);
  const found = wanted.map(({ key, name }): ReportSheet => {
    const id = records.find((record) => record.key === key)?.id;
    const sheet = worksheets.items.find((item) => item.id === id);
    if (sheet) return { sheet, isNew: false };
    const unique = uniqueSheetName(name, taken);
    taken.push(unique);
    return { sheet: worksheets.add(unique).load('id,name'), isNew: true };
  });
  await context.sync();
  const keys = new Set(wanted.map(({ key }) => key));
  const others = records.filter(({ key }) => !keys.has(key));
  const made = wanted.map(({ key }, index) => ({ key, id: found[index]?.sheet.id ?? '' }));
  settings.add(SETTING, JSON.stringify([...others, ...made]));
  return found;
}
