import { areaOf } from '../../src/sheets';
import type { Language } from '../../src/grading/types';
import { speak } from '../../src/functions/answers/language';
import { localizedMetadata } from '../../src/functions/help';
import { generated } from './generated';

type Cell = string | number | boolean;

/** Code is bound to its id once in a window. */
let isBound = false;

/** Makes formulas of this workbook know the functions, each bound to its code as the build binds it. */
export async function useFunctions(language: Language = 'zh-CN'): Promise<void> {
  speak(language);
  const { metadata, associate } = await generated();
  for (const { id, functionName, sourceFileName } of associate) {
    const module: Record<string, (...given: unknown[]) => unknown> = await import(sourceFileName);
    const code = module[functionName];
    if (!code) throw new RangeError(`${sourceFileName} must export ${functionName}`);
    if (!isBound) CustomFunctions.associate(id, code);
  }
  isBound = true;
  host.learn('TIER', localizedMetadata(metadata, language, 'https://localhost/functions.html'));
}

/** Types cells, and waits until everything is calculated. */
export async function type(address: string, cells: readonly (readonly Cell[])[]): Promise<void> {
  await host.type(address, cells);
  await host.idle();
}

/** Types a formula into a cell; what it spills, to the last cell that is not blank. */
export async function typed(formula: string, at = 'AA1'): Promise<readonly (readonly Cell[])[]> {
  await type(at, [[formula]]);
  return spilled(at);
}

/** What a formula's cell and its spill show. */
export function spilled(at = 'AA1'): readonly (readonly Cell[])[] {
  const { row, column } = areaOf(at);
  const used = host.book.usedRect(host.book.activeSheetId(), true);
  if (!used) return [];
  const rect = { row, column, rows: used.row + used.rows - row, columns: used.column + used.columns - column };
  const rows = host.book.read(host.book.activeSheetId(), rect).values.map((line) => [...line]);
  while (rows.length > 1 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  const isBlank = (column: number) => rows.every((line) => (line[column] ?? '') === '');
  let width = rect.columns;
  while (width > 1 && isBlank(width - 1)) width -= 1;
  return rows.map((line) => line.slice(0, width));
}

/** The sentence beside the error that a cell shows. */
export function message(at = 'AA1'): string | undefined {
  const { row, column } = areaOf(at);
  return host.book.functions().messageAt(host.book.activeSheetId(), row, column);
}
