/**
 * Rows of texts from comma-separated text with quoted fields; a trailing line break adds no row.
 *
 * @example parseCsv('a,"b, c"\n1,2').length // 2
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const match of text.matchAll(/(?:^|(,)|(\r?\n))(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    const [, comma, , quoted, plain] = match;
    const field = quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"');
    if (comma === undefined) rows.push([field]);
    else rows.at(-1)?.push(field);
  }
  if (/\r?\n$/.test(text)) rows.pop();
  return rows;
}
