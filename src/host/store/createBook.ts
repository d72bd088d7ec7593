import type { Book } from './book';
import type { BookState } from './bookState';
import { createChanges } from './bookState';
import { cellsOf } from './cells';
import type { FormulaDialect } from './cells';
import { commonStyle, patchStyle, restyle } from './cellStyles';
import { layoutOf } from './layout';
import { sheetsOf } from './sheets';
import { createWriteBuffer } from './writeBuffer';
import type { BookData } from '../bookData';
import { calculationOf } from '../univer/calculation';
import { startEngine } from '../univer/engine';
import type { EngineOptions } from '../univer/engine';
import { bookSnapshot, sheetSnapshot } from '../univer/snapshot';
import { HostError } from './hostError';

function idsOf(prefix: string): () => string {
  let next = 0;
  return () => `${prefix}${(next += 1)}`;
}

/**
 * A live workbook over one Univer workbook, without a screen.
 *
 * @param data what to load: a file's, or `emptyBookData()`
 */
export async function createBook(data: BookData, options: EngineOptions = {}): Promise<Book> {
  const sheetIds = idsOf('sheet');
  const dialect: FormulaDialect = { toEngine: (formula) => formula, toExcel: (formula) => formula };
  const snapshots = data.sheets.map((sheet) => {
    const id = sheetIds();
    return sheetSnapshot(id, sheet, (formula, row, column) => dialect.toEngine(formula, id, row, column));
  });
  const engine = startEngine(bookSnapshot(data, snapshots), options);
  const changes = createChanges();
  const state: BookState = {
    engine,
    calculation: calculationOf(engine),
    buffer: createWriteBuffer(engine, changes),
    veryHidden: new Set(),
    protections: new Map(),
    changes,
  };
  const refuse = (name: string) => () => {
    throw new HostError('NotImplemented', `The workbook does not model ${name} yet.`);
  };
  const settings = new Map(Object.entries(data.settings));
  const customXmlParts = new Map(data.customXmlParts.map(({ id, xml }) => [id, xml]));
  let calculationMode: ReturnType<Book['calculationMode']> = 'Automatic';
  let structureProtected = data.structureProtected;

  return {
    ...sheetsOf(state, sheetIds),
    ...cellsOf(state, dialect),
    ...layoutOf(state),
    readStyle: (sheetId, rect) => commonStyle(state, sheetId, rect),
    writeStyle: (sheetId, rect, patch) => changes.ours(() => patchStyle(state, sheetId, rect, patch)),
    clear(sheetId, rect, what, source) {
      state.buffer.flush();
      if (what !== 'Formats')
        for (let row = rect.row; row < rect.row + rect.rows; row++)
          for (let column = rect.column; column < rect.column + rect.columns; column++)
            state.buffer.put(sheetId, row, column, { v: null, t: null, f: null, si: null, p: null });
      state.buffer.flush();
      if (what !== 'Contents') changes.ours(() => restyle(state, sheetId, rect, () => undefined));
      changes.emit({ kind: 'cells', sheetId, rect, type: 'RangeEdited', source });
    },
    insertRows: refuse('inserted rows'),
    deleteRows: refuse('deleted rows'),
    insertColumns: refuse('inserted columns'),
    deleteColumns: refuse('deleted columns'),
    insertCells: refuse('inserted cells'),
    deleteCells: refuse('deleted cells'),
    tables: () => [],
    addTable: refuse('tables'),
    deleteTable: refuse('tables'),
    updateTable: refuse('tables'),
    insertTableColumn: refuse('tables'),
    deleteTableColumn: refuse('tables'),
    conditionalFormats: () => [],
    addConditionalFormat: refuse('conditional formats'),
    updateConditionalFormat: refuse('conditional formats'),
    deleteConditionalFormat: refuse('conditional formats'),
    names: () => [],
    setName: refuse('names'),
    deleteName: refuse('names'),
    protection: (sheetId) => state.protections.get(sheetId),
    setProtection(sheetId, protection) {
      if (protection) state.protections.set(sheetId, protection);
      else state.protections.delete(sheetId);
    },
    structureProtected: () => structureProtected,
    setStructureProtected(isProtected) {
      structureProtected = isProtected;
    },
    selection: () => ({ row: 0, column: 0, rows: 1, columns: 1 }),
    select: refuse('selection'),
    settings: () => settings,
    customXmlParts: () => customXmlParts,
    date1904: () => data.date1904,
    calculationMode: () => calculationMode,
    setCalculationMode(mode) {
      calculationMode = mode;
      state.calculation.setAutomatic(mode !== 'Manual');
    },
    calculate: () => state.calculation.invalidateAll(),
    async settle() {
      state.buffer.flush();
      await state.calculation.settle();
    },
    onChange: (listener) => changes.listen(listener),
    data: refuse('saving'),
    dispose() {
      state.calculation.dispose();
      engine.dispose();
    },
  };
}
