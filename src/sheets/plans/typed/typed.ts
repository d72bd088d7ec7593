/** What people typed into reports: by field and subject, as `typedKey` joins them. Blank cells are not in it, formulas are as they were typed. */
export type Typed = ReadonlyMap<string, string | number | boolean>;

/**
 * The key of what is typed about somebody.
 *
 * @param field what is typed: `remark.value.sales`, `approvedBy`
 * @param subject the customer's id; `''` for the document
 */
export function typedKey(field: string, subject: string): string {
  return `${field}|${subject}`;
}
