import { BooleanNumber } from './univerPackages';
import type { FormulaDataModel, Workbook } from './univerPackages';

/**
 * Univer asks every row of every sheet whether it is hidden before each calculation; this asks only rows that carry
 * data of their own. Filters of Univer are not used by the host, so a row's own flag is all there is.
 */
export function limitHiddenRowScan(formulas: FormulaDataModel, workbook: Workbook): void {
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
