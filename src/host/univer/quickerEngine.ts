import { BooleanNumber, CELL_INVERTED_INDEX_CACHE } from './univerPackages';
import type { FormulaDataModel, Workbook } from './univerPackages';

type RuntimeData = Parameters<FormulaDataModel['mergeArrayFormulaCellData']>[0];

/** The cells of a sheet that a calculation wrote, by row and column. */
interface CalculatedCells {
  getLength(): number;
  getValue(row: number, column: number): unknown;
}

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
 * Four places where Univer looks at every cell or row of a sheet, made to look only where something can be. Filters of
 * Univer are not used by the host, so a row's own flag is all there is to its being hidden.
 */
export function quickenEngine(formulas: FormulaDataModel, workbook: Workbook): void {
  limitHiddenRows(formulas, workbook);
  limitSharedFormulas(formulas);
  limitResultIndex();
  limitSpillCopies(formulas);
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

/** After each calculation all spilled values of a sheet were copied, twice, whether they had changed or not. */
function limitSpillCopies(formulas: FormulaDataModel): void {
  const clear = formulas.clearPreviousArrayFormulaCellData.bind(formulas);
  const merge = formulas.mergeArrayFormulaCellData.bind(formulas);
  formulas.clearPreviousArrayFormulaCellData = (data) =>
    clear(
      onlySheets(data, (unitId, sheetId, cells) =>
        Object.entries(formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).some(([row, columns]) =>
          Object.keys(columns ?? {}).some((column) => cells.getValue(Number(row), Number(column)) !== undefined),
        ),
      ),
    );
  formulas.mergeArrayFormulaCellData = (data) =>
    merge(onlySheets(data, (_unitId, _sheetId, cells) => cells.getLength() > 0));
}

function onlySheets(data: RuntimeData, isKept: (unitId: string, sheetId: string, cells: CalculatedCells) => boolean) {
  return Object.fromEntries(
    Object.entries(data).map(([unitId, sheets]) => [
      unitId,
      Object.fromEntries(Object.entries(sheets ?? {}).filter(([sheetId, cells]) => isKept(unitId, sheetId, cells))),
    ]),
  );
}
