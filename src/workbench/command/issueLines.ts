import type { Output } from '../automation';
import { textOf } from '../texts/textOf';
import type { Language } from '../texts/Texts';

const rowsShown = 12;

/** One line per sentence, with the rows it was said of: the same remark on a hundred rows is one line. */
export function issueLines(issues: Output['issues'], language: Language): readonly string[] {
  const rowsOf = new Map<string, number[]>();
  for (const { message, row } of issues) {
    const rows = rowsOf.get(message) ?? [];
    rowsOf.set(message, rows);
    if (row !== null) rows.push(row);
  }
  return [...rowsOf].map(([message, all]) => {
    if (all.length === 0) return message;
    const shown = all.slice(0, rowsShown).join(', ');
    const rows = all.length > rowsShown ? `${shown} … ${all.at(-1)}` : shown;
    return textOf(language, all.length === 1 ? 'issueRow' : 'issueRows', { message, rows });
  });
}
