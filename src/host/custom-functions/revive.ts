import { isCalculatedHere } from '../formula-translate/isCalculatedHere';
import type { BookState } from '../store/bookState';
import { noValue } from '../store/cells';
import { keptFormula, keptSpill } from '../store/formulas';
import type { Formulas } from '../store/formulas';
import { fileName, renamedCalls } from './fileNames';

/**
 * Formulas of a file that waited for functions of these names come to life, in the functions' own names; what they had
 * spilled makes way.
 */
export function revive({ engine, buffer }: BookState, formulas: Formulas, names: readonly string[]): void {
  if (!formulas.hasKept()) return;
  const known = new Map(names.map((name) => [fileName(name).toUpperCase(), name]));
  for (const sheet of engine.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const kept = cell && keptFormula(cell);
      const formula = kept && renamedCalls(kept, known);
      if (!cell || !formula || formula === kept || !isCalculatedHere(formula)) return;
      const { rows, columns } = keptSpill(cell) ?? { rows: 1, columns: 1 };
      for (let down = 0; down < rows; down++)
        for (let across = 0; across < columns; across++)
          if (down + across > 0) buffer.put(sheetId, row + down, column + across, noValue);
      buffer.put(sheetId, row, column, formulas.cell(formula, sheetId, row, column));
    });
  }
  buffer.flush();
}
