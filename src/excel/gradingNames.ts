/**
 * The hidden names that remember where a grading stands: they follow its cells when these are moved, sorted or renamed.
 * One per column (header and rows), one on the header of the customers' numbers, one on the legend.
 */

/** The name of a part of grading `number`: a column's index, `key` or `legend`. */
export function gradingName(number: number, part: number | 'key' | 'legend'): string {
  return `_tierwise.${number}.${typeof part === 'number' ? `c${part}` : part}`;
}

/** Points a hidden name at a range, in place of what it named before. */
export function setGradingName(context: Excel.RequestContext, name: string, range: Excel.Range): void {
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, range).visible = false;
}

/** The range a name points at; a null object where the name or what it named is gone. */
export function namedRange(context: Excel.RequestContext, name: string): Excel.Range {
  return context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
}

/** Forgets a name; nothing happens where there is none. */
export function deleteGradingName(context: Excel.RequestContext, name: string): void {
  context.workbook.names.getItemOrNullObject(name).delete();
}

/** Forgets all names of a grading. */
export function deleteGradingNames(
  context: Excel.RequestContext,
  number: number,
  columns: readonly { readonly part: number }[],
): void {
  for (const part of [...columns.map((column) => column.part), 'key', 'legend'] as const) {
    deleteGradingName(context, gradingName(number, part));
  }
}
