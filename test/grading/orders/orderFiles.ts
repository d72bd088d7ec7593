import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Rows of a plain CSV file in the tests' data, by header. */
export function csvRows(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = readFileSync(path.join(__dirname, '../../..', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  const cellsOf = (line = '') =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
      cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
    );
  const header = cellsOf(lines[0]);
  return lines.slice(1).map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** Serial day number of `2006-12-31`, with the time of day where there is one. */
export function serialOf(date: string): number {
  return Date.parse(`${date.replace(' ', 'T')}${date.length > 10 ? 'Z' : ''}`) / 86_400_000 + 25_569;
}

export function numbersOf(rows: readonly Readonly<Record<string, string>>[], header: string): Float64Array {
  return Float64Array.from(rows, (row) => Number(row[header]));
}

export function datesOf(rows: readonly Readonly<Record<string, string>>[], header: string): Float64Array {
  return Float64Array.from(rows, (row) => serialOf(row[header] ?? ''));
}

export function textsOf(rows: readonly Readonly<Record<string, string>>[], header: string): readonly string[] {
  return rows.map((row) => row[header] ?? '');
}
