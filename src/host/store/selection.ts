import type { Book } from './book';
import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { makeRoom } from './writeBuffer';
import { rangeOf, rectOf } from '../univer/range';
import { SetSelectionsOperation, SheetsSelectionsService } from '../univer/univerPackages';

type SelectionPart = Pick<Book, 'selection' | 'select'>;

/** The selected cells of the active sheet. */
export function selectionOf(state: BookState, activate: Book['activate']): SelectionPart {
  const { engine, changes } = state;
  const service = engine.injector.get(SheetsSelectionsService);
  return {
    selection() {
      const sheetId = engine.workbook.getActiveSheet()?.getSheetId() ?? '';
      const selections = service.getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheetId);
      const range = selections.at(-1)?.range;
      return range ? rectOf(range) : { row: 0, column: 0, rows: 1, columns: 1 };
    },
    select(sheetId, rect, source) {
      const sheet = sheetOf(state, sheetId);
      makeRoom(engine, sheet, Math.min(rect.row + rect.rows, rect.row + 1), rect.column + 1);
      activate(sheetId, source);
      const range = rangeOf(rect);
      const primary = {
        ...rangeOf({ ...rect, rows: 1, columns: 1 }),
        actualRow: rect.row,
        actualColumn: rect.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      changes.ours(() =>
        engine.run(SetSelectionsOperation.id, { subUnitId: sheetId, selections: [{ range, primary, style: null }] }),
      );
      changes.emit({ kind: 'selection', sheetId, rect, source });
    },
  };
}
