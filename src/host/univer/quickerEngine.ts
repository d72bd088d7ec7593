import { BooleanNumber, CELL_INVERTED_INDEX_CACHE } from './univerPackages';
import type { FormulaDataModel, Workbook } from './univerPackages';

interface SharedFormula {
  readonly f: string;
  readonly r: number;
  readonly c: number;
}

interface ListedFormula {
  readonly f?: string;
  readonly si?: string;
  readonly x?: number;
  readonly y?: number;
}

/** Univer's formula model, opened. */
interface OpenModel {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, SharedFormula>;
}

/**
 * Three places where Univer looks at every cell or row of a sheet, made to look only where something can be. Filters of
 * Univer are not used by the host, so a row's own flag is all there is to its being hidden.
 */
export function quickenEngine(formulas: FormulaDataModel, workbook: Workbook): void {
  limitHiddenRows(formulas, workbook);
  limitSharedFormulas(formulas);
  limitResultIndex();
}

/** Before each calculation every row of every sheet was asked. */
function limitHiddenRows(formulas: FormulaDataModel, workbook: Workbook): void {
  formulas.getHiddenRowsFiltered = () => {
    const sheets: Record<string, Record<number, { hd: BooleanNumber }>> = {};
    for (const sheet of workbook.getSheets()) {
      const hidden: Record<number, { hd: BooleanNumber }> = {};
      for (const [row, data] of Object.entries(sheet.getRowManager().getRowData()))
        if (data?.hd === BooleanNumber.TRUE) hidden[Number(row)] = { hd: BooleanNumber.TRUE };
      sheets[sheet.getSheetId()] = hidden;
    }
    return { [workbook.getUnitId()]: sheets };
  };
}

/** Each write looked through all cells for formulas shared by fills; the model has a list of formulas. */
function limitSharedFormulas(formulas: FormulaDataModel): void {
  const open: OpenModel = {
    _getSheetFormulaIdMap(unitId, sheetId) {
      const shared: Record<string, SharedFormula> = {};
      // As Univer declares it, without its layers of "or nothing".
      const listed = (formulas.getFormulaData()[unitId]?.[sheetId] ?? {}) as Record<
        string,
        Record<string, ListedFormula>
      >;
      for (const [row, columns] of Object.entries(listed))
        for (const [column, item] of Object.entries(columns))
          if (item?.si && item.f && !item.x && !item.y)
            shared[item.si] = { f: item.f, r: Number(row), c: Number(column) };
      return shared;
    },
  };
  Object.assign(formulas, open);
}

/** Each result was looked for among all values of its column, even where that column's index is not built. */
function limitResultIndex(): void {
  const index = CELL_INVERTED_INDEX_CACHE;
  if (Object.hasOwn(index, 'set')) return;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isResult) => {
    if (isResult && !index.getCellValuePositions(unitId, sheetId, column)) return;
    set(unitId, sheetId, column, value, row, isResult);
  };
}
