import { formulaTokens } from '../cells/formulaTokens';
import type { Draft } from '../package/Draft';
import { escapeXml, unescapeXml } from '../xml/escape';
import type { PlannedSheet } from './sheetPlan';

/** Old names of renamed sheets and their new ones. */
export type Renames = ReadonlyMap<string, string>;

/** The sheets of the file whose name the data changed. */
export function renamesOf(plan: readonly PlannedSheet[]): Renames {
  const changed = plan.flatMap(({ data, entry }): [string, string][] =>
    entry && entry.name !== data.name ? [[entry.name.toLowerCase(), data.name]] : [],
  );
  return new Map(changed);
}

/**
 * A formula with renamed sheets under their new names.
 *
 * @param renames old names in lower case
 * @example withRenamedSheets("'a b'!A1+Old!B2", new Map([['old', "it's"]])) // "'a b'!A1+'it''s'!B2"
 */
export function withRenamedSheets(formula: string, renames: Renames): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map(({ kind, text }, at) => {
      if ((kind !== 'quoted' && kind !== 'name') || !tokens[at + 1]?.text.startsWith('!')) return text;
      const name = kind === 'quoted' ? text.slice(1, -1).replaceAll("''", "'") : text;
      const renamed = renames.get(name.toLowerCase());
      return renamed === undefined ? text : `'${renamed.replaceAll("'", "''")}'`;
    })
    .join('');
}

/** Where parts that pass through name a sheet: charts by `f`, sheets in validations, links and their extension lists. */
const PLACES: readonly (readonly [RegExp, RegExp])[] = [
  [/\/(?:charts|drawings)\/[^/]*\.xml$/i, /(<(?:\w+:)?f>)([^<]*)(?=<)/g],
  [/\/worksheets\/[^/]*\.xml$/i, /(<(?:xm:f|formula1|formula2)>|<hyperlink [^>]*?location=")([^<"]*)(?=[<"])/g],
];

/** Lets what passes through follow sheets to their new names, as Excel does. */
export function renameSheets(draft: Draft, renames: Renames): void {
  if (renames.size === 0) return;
  for (const part of draft.names()) {
    for (const [parts, places] of PLACES) {
      if (!parts.test(part)) continue;
      const text = draft.text(part);
      const renamed = text.replace(
        places,
        (_, before: string, formula: string) => before + escapeXml(withRenamedSheets(unescapeXml(formula), renames)),
      );
      if (renamed !== text) draft.write(part, renamed);
    }
  }
}
