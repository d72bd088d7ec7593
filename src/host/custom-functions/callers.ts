import type { Engine } from '../univer/Engine';
import { IDefinedNamesService } from '../univer/univerPackages';
import type { CellPlace } from './types';

/** An item of the engine's list of formulas, which it types as empty in places. */
const formulaOf = (item: unknown): string => (typeof item === 'object' && item && 'f' in item ? String(item.f) : '');

const callOf = (names: readonly string[]) =>
  new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.map((name) => name.replace(/[.\\?]/g, '\\$&')).join('|')})\\s*\\(`, 'iu');

/** The cells whose formulas call one of these functions. */
export function callers(
  { formulas, unitId }: Pick<Engine, 'formulas' | 'unitId'>,
  names: readonly string[],
): readonly CellPlace[] {
  const found: CellPlace[] = [];
  if (names.length === 0) return found;
  const isCall = callOf(names);
  for (const [sheetId, rows] of Object.entries(formulas.getFormulaData()[unitId] ?? {}))
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (isCall.test(formulaOf(cell))) found.push({ sheetId, row: Number(row), column: Number(column) });
  return found;
}

/** Whether a defined name calls one of these functions: which formulas use it isn't known. */
export function isCalledByNames(
  { injector, unitId }: Pick<Engine, 'injector' | 'unitId'>,
  names: readonly string[],
): boolean {
  const isCall = callOf(names);
  const defined = Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {});
  return defined.some(({ formulaOrRefString }) => isCall.test(formulaOrRefString));
}
