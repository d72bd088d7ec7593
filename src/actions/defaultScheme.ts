import { gradingRecords, runExcel, schemeById } from '../excel';
import { missingColumns, presets, schemeIn } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { missingNames } from '../locales';
import { Refusal } from '../sheets';
import { mappingOf, matchColumns } from './matchColumns';
import type { DataSource } from './types';

/** Whether a scheme finds all the columns it cannot do without. */
function suffices(data: DataSource, scheme: Scheme, given: readonly string[]): boolean {
  const found = Object.keys(mappingOf(matchColumns(data, scheme, scheme.language)));
  return missingColumns(scheme, [...found, ...given]).length === 0;
}

/**
 * The scheme to grade by where nobody chose one: the workbook's last, else the first preset that the columns suffice
 * for, in the language asked in.
 *
 * @param given ids of the indicators that a column was named for
 * @throws Refusal `noSchemeFits`
 */
export async function defaultScheme(
  data: DataSource,
  language: Language,
  given: readonly string[] = [],
): Promise<Scheme> {
  const last = await runExcel(async (context) => {
    const records = await gradingRecords(context);
    const record = records[records.length - 1];
    return record && schemeById(context, record.schemeId);
  });
  const offered = presets.map((preset) => schemeIn(preset, language));
  const found = [...(last ? [last] : []), ...offered].find((scheme) => suffices(data, scheme, given));
  if (found) return found;
  const [nearest] = offered;
  if (nearest === undefined) throw new RangeError('defaultScheme requires a preset');
  const lacking = missingColumns(nearest, Object.keys(mappingOf(matchColumns(data, nearest, language))));
  const columns = missingNames(language, nearest, lacking);
  throw new Refusal('noSchemeFits', { scheme: nearest.names[language], columns });
}
