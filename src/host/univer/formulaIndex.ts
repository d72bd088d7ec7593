import type { Engine } from './Engine';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from './univerPackages';

type SheetFormulas = Record<number, Record<number, { f: string }>>;
type Touched = Record<number, Record<number, unknown>>;

/** The mutations that give cells other addresses. */
export const movingMutations: ReadonlySet<string> = new Set([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
]);

/**
 * Univer collects a sheet's formulas by looking at every cell, several times per write; this keeps the list and looks
 * at the cells a write touched. What moves cells about drops the list, to be collected once more.
 */
export function indexFormulas({ commands, formulas, workbook, unitId }: Omit<Engine, 'run' | 'dispose'>): void {
  const known = new Map<string, SheetFormulas>();
  const touched = new Map<string, Touched[]>();

  commands.onCommandExecuted((command) => {
    if (movingMutations.has(command.id)) {
      known.clear();
      touched.clear();
    }
    if (command.id !== SetRangeValuesMutation.id) return;
    // The mutation's own parameters.
    const params = command.params as { unitId: string; subUnitId: string; cellValue?: Touched };
    if (params.unitId !== unitId || !params.cellValue) return;
    const list = touched.get(params.subUnitId);
    if (list) list.push(params.cellValue);
    else touched.set(params.subUnitId, [params.cellValue]);
  });

  /** False where the sheet has formulas shared by a fill, which only Univer's own collecting understands. */
  const refresh = (sheetId: string, list: SheetFormulas): boolean => {
    const matrix = workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix() ?? {};
    for (const cells of touched.get(sheetId) ?? [])
      for (const rowKey in cells) {
        const row = Number(rowKey);
        for (const columnKey in cells[row]) {
          const column = Number(columnKey);
          const cell = matrix[row]?.[column];
          if (cell?.si) return false;
          if (cell?.f && cell.f.length > 1) (list[row] ??= {})[column] = { f: cell.f };
          else if (list[row]) delete list[row][column];
        }
      }
    return true;
  };

  const formulasOf = (sheetId: string): SheetFormulas => {
    const list = known.get(sheetId);
    const isFresh = list && refresh(sheetId, list);
    touched.delete(sheetId);
    if (isFresh) return list;
    // The model's own list: rows, columns, formulas.
    const collected = formulas.getSheetFormulaData(unitId, sheetId) as SheetFormulas;
    const hasShared = Object.values(collected).some((row) => Object.values(row).some((item) => 'si' in item));
    if (hasShared) known.delete(sheetId);
    else known.set(sheetId, collected);
    return collected;
  };

  formulas.getFormulaData = () => ({
    [unitId]: Object.fromEntries(
      workbook.getSheets().map((sheet) => [sheet.getSheetId(), formulasOf(sheet.getSheetId())]),
    ),
  });
}
