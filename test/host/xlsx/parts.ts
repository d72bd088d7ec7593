import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const data = path.join(__dirname, '../../data');

/** Workbooks by four writers: Excel's parts by hand, openpyxl, LibreOffice. */
export const workbooks = {
  handmade: 'xlsx/handmade.xlsx',
  openpyxl: 'workbooks/someone-else.xlsx',
  libreOffice: 'xlsx/libreoffice.xlsx',
} as const;

export function workbook(name: keyof typeof workbooks): Uint8Array {
  return new Uint8Array(readFileSync(path.join(data, workbooks[name])));
}

/** The parts of a file as text, byte for byte (Latin-1). */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content, true)]),
  );
}

/** One part as UTF-8 text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const content = unzipSync(bytes)[name];
  if (!content) throw new Error(`no part ${name}`);
  return strFromU8(content);
}

/** A file with some parts rewritten. */
export function withParts(bytes: Uint8Array, change: (name: string, text: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => {
    const text = strFromU8(content);
    const changed = change(name, text);
    return [name, changed === text ? content : strToU8(changed)];
  });
  return zipSync(Object.fromEntries(parts));
}

/** Names of the parts in which two files differ. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((name) => old[name] !== now[name]).sort();
}
