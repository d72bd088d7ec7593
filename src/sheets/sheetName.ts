/**
 * The sheet an address names, without quotes; undefined where it names none.
 *
 * @example sheetName("'客户 ''24'!A1:B2") // "客户 '24"
 */
export function sheetName(address: string): string | undefined {
  const end = address.lastIndexOf('!');
  if (end < 0) return undefined;
  const name = address.slice(0, end);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
