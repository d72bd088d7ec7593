import type { Book } from './book';
import type { BookChange, ChangeSource } from './types';
import type { BookState } from './bookState';
import { createChanges } from './changes';
import { cellsOf, noValue } from './cells';
import type { Edited } from './cells';
import { chartsOf } from './charts';
import { commonStyle, patchStyle, restyle } from './cellStyles';
import { conditionalFormatsOf } from './conditionalFormats';
import { contentsOf } from './contents';
import type { SheetRest } from './contents';
import { formulasOf } from './formulas';
import { layoutOf } from './layout';
import { loadNames, namesOf } from './names';
import { printingOf } from './printing';
import type { StructuralChange } from './rectShift';
import { selectionOf } from './selection';
import { sheetsOf } from './sheets';
import { structureOf } from './structure';
import { createTableRegistry } from './tableRegistry';
import { tablesOf } from './tables';
import { watchUserEdits } from './userEdits';
import { createWriteBuffer } from './writeBuffer';
import type { BookData } from '../bookData';
import type { Rect } from '../Rect';
import type { CellsRef } from '../charts/data/CellsRef';
import { mappedChart } from '../charts/movedChart';
import { bookFunctionsOf } from '../custom-functions/bookFunctionsOf';
import { calculationOf } from '../univer/calculation';
import { startEngine } from '../univer/startEngine';
import type { Engine } from '../univer/Engine';
import type { EngineOptions } from '../univer/startEngine';
import { bookSnapshot, sheetSnapshot } from '../univer/snapshot';
import { mappedValidation } from '../validation/mappedValidation';

function idsOf(prefix: string): () => string {
  let next = 0;
  return () => `${prefix}${(next += 1)}`;
}

/** A book, and the engine under it for whoever puts it on a screen. */
export interface OpenBook {
  readonly book: Book;
  readonly engine: Engine;
}

/**
 * A live workbook over one Univer workbook, without a screen.
 *
 * @param data what to load: a file's, or `emptyBookData()`
 */
export function createBook(data: BookData): Promise<Book> {
  return Promise.resolve(openBook(data).book);
}

/**
 * Loads data into a new Univer and joins the parts of the store over it.
 */
export function openBook(data: BookData, options: EngineOptions = {}): OpenBook {
  const sheetIds = idsOf('sheet');
  const registry = createTableRegistry();
  const ids = data.sheets.map((sheet) => {
    const id = sheetIds();
    for (const table of sheet.tables) registry.add(id, table);
    return id;
  });
  const loadedNames = new Map(ids.map((id, index) => [id, data.sheets[index]?.name ?? '']));
  const live: { state?: BookState } = {};
  const formulas = formulasOf(
    () => live.state?.engine,
    () => live.state?.buffer,
    registry,
    (sheetId) => live.state?.engine.workbook.getSheetBySheetId(sheetId)?.getName() ?? loadedNames.get(sheetId) ?? '',
    loadedNames,
  );
  const snapshots = data.sheets.map((sheet, index) => {
    const id = ids[index] ?? '';
    return sheetSnapshot(id, sheet, (formula, row, column, spill) => formulas.loaded(formula, id, row, column, spill));
  });
  const engine = startEngine(bookSnapshot(data, snapshots), options);
  const changes = createChanges();
  const state: BookState = {
    engine,
    calculation: calculationOf(engine, () => formulas.translateAgain()),
    buffer: createWriteBuffer(engine, changes),
    veryHidden: new Set(ids.filter((_, index) => data.sheets[index]?.visibility === 'VeryHidden')),
    withoutHeadings: new Set(ids.filter((_, index) => data.sheets[index]?.showHeadings === false)),
    protections: new Map(),
    changes,
    defaultStyle: data.styles[0] ?? {},
  };
  live.state = state;
  return { engine, book: joined(state, data, ids, { registry, formulas, sheetIds }) };
}

interface Parts {
  readonly registry: ReturnType<typeof createTableRegistry>;
  readonly formulas: ReturnType<typeof formulasOf>;
  readonly sheetIds: () => string;
}

type CellsType = Extract<BookChange, { kind: 'cells' }>['type'];

function joined(state: BookState, data: BookData, ids: readonly string[], parts: Parts): Book {
  const { changes, engine } = state;
  const { registry, formulas, sheetIds } = parts;
  const rest = new Map<string, SheetRest>();
  const settings = new Map(Object.entries(data.settings));
  const customXmlParts = new Map(data.customXmlParts.map(({ id, xml }) => [id, xml]));
  let calculationMode: ReturnType<Book['calculationMode']> = 'Automatic';
  let structureProtected = data.structureProtected;

  const announce = (
    sheetId: string,
    rect: Rect,
    type: CellsType,
    source: ChangeSource,
    before?: Parameters<Edited>[3],
  ) => {
    changes.emit({ kind: 'cells', sheetId, rect, type, source, ...(before && { before }) });
    for (const { id } of tables.touched(sheetId, rect))
      changes.emit({ kind: 'tableChanged', sheetId, tableId: id, rect, source });
  };
  const edited: Edited = (sheetId, rect, source, before) => {
    changes.ours(() => tables.noticeEdit(sheetId, rect, source));
    announce(sheetId, rect, 'RangeEdited', source, before);
  };
  const follow = (sheetId: string, change: StructuralChange) => {
    registry.shift(sheetId, change);
    conditional.shift(sheetId, change);
    charts.shift(sheetId, change);
    printing.shift(sheetId, change);
    tables.nameNewColumns(sheetId);
    formulas.translateAgain();
  };
  const removed = (sheetId: string) => {
    for (const table of registry.all()) if (table.sheetId === sheetId) registry.remove(table.id);
    conditional.forget(sheetId);
    charts.forget(sheetId);
    printing.forget(sheetId);
    state.protections.delete(sheetId);
    formulas.translateAgain();
  };

  const cells = cellsOf(state, formulas, edited);
  const structure = structureOf(state, follow);
  const tables = tablesOf(state, registry, formulas, { ...cells, ...structure });
  const conditional = conditionalFormatsOf(state);
  const charts = chartsOf(state);
  const printing = printingOf(state);
  const sheets = sheetsOf(state, sheetIds, removed, () => formulas.translateAgain());
  const names = namesOf(state);
  const functions = bookFunctionsOf(state, formulas);
  const unwatch = watchUserEdits(state, {
    translate: (sheetId, row, column, cell) => Object.assign(cell, formulas.typed(cell.f ?? '', sheetId, row, column)),
    edited: (sheetId, rect, type, before) =>
      type === 'RangeEdited' ? edited(sheetId, rect, 'user', before) : announce(sheetId, rect, type, 'user'),
    follow: (sheetId, change) => changes.ours(() => follow(sheetId, change)),
    sheetRemoved: (sheetId) => changes.ours(() => removed(sheetId)),
  });

  const book: Omit<Book, 'data'> = {
    ...sheets,
    ...cells,
    ...layoutOf(state),
    ...structure,
    ...names,
    ...selectionOf(state, sheets.activate),
    tables: tables.tables,
    addTable: tables.addTable,
    deleteTable: tables.deleteTable,
    updateTable: tables.updateTable,
    insertTableColumn: tables.insertTableColumn,
    deleteTableColumn: tables.deleteTableColumn,
    conditionalFormats: conditional.conditionalFormats,
    addConditionalFormat: conditional.addConditionalFormat,
    updateConditionalFormat: conditional.updateConditionalFormat,
    deleteConditionalFormat: conditional.deleteConditionalFormat,
    charts: charts.charts,
    addChart: charts.addChart,
    updateChart: charts.updateChart,
    deleteChart: charts.deleteChart,
    pageSetup: printing.pageSetup,
    setPageSetup: printing.setPageSetup,
    dataValidations: printing.dataValidations,
    setDataValidations: printing.setDataValidations,
    readStyle: (sheetId, rect) => commonStyle(state, sheetId, rect),
    writeStyle: (sheetId, rect, patch) => changes.ours(() => patchStyle(state, sheetId, rect, patch)),
    clear(sheetId, rect, what, source) {
      if (what !== 'Formats')
        for (let row = rect.row; row < rect.row + rect.rows; row++)
          for (let column = rect.column; column < rect.column + rect.columns; column++)
            state.buffer.put(sheetId, row, column, noValue);
      state.buffer.flush();
      if (what !== 'Contents') changes.ours(() => restyle(state, sheetId, rect, () => undefined));
      if (what !== 'Formats') edited(sheetId, rect, source);
    },
    autoFilter: (sheetId) => rest.get(sheetId)?.autoFilter,
    protection: (sheetId) => state.protections.get(sheetId),
    setProtection(sheetId, protection) {
      if (protection) state.protections.set(sheetId, protection);
      else state.protections.delete(sheetId);
    },
    structureProtected: () => structureProtected,
    setStructureProtected(isProtected) {
      structureProtected = isProtected;
    },
    settings: () => settings,
    customXmlParts: () => customXmlParts,
    date1904: () => data.date1904,
    calculationMode: () => calculationMode,
    setCalculationMode(mode) {
      calculationMode = mode;
      state.calculation.setAutomatic(mode !== 'Manual');
    },
    calculate() {
      functions.renew();
      state.calculation.invalidateAll();
    },
    functions: () => functions,
    async settle() {
      state.buffer.flush();
      await state.calculation.settle();
    },
    onChange: (listener) => changes.listen(listener),
    dispose() {
      unwatch();
      functions.dispose();
      state.calculation.dispose();
      engine.dispose();
    },
  };

  const toLive = ({ sheet, rect }: CellsRef): CellsRef<string> | undefined => {
    const id = ids[sheet];
    return id === undefined ? undefined : { sheet: id, rect };
  };
  data.sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    const { part, defaultColumnWidth, defaultRowHeight, autoFilter } = sheet;
    rest.set(id, {
      ...(part !== undefined && { part }),
      ...(defaultColumnWidth !== undefined && { defaultColumnWidth }),
      ...(defaultRowHeight !== undefined && { defaultRowHeight }),
      ...(autoFilter && { autoFilter }),
      ...(sheet.charts && { charts: [] }),
      ...(sheet.dataValidations && { dataValidations: [] }),
    });
    if (sheet.protection) state.protections.set(id, sheet.protection);
    conditional.load(id, sheet.conditionalFormats);
    charts.load(
      id,
      (sheet.charts ?? []).map((chart) => mappedChart(chart, toLive)),
    );
    printing.load(
      id,
      sheet.pageSetup,
      (sheet.dataValidations ?? []).map((one) => mappedValidation(one, toLive)),
    );
  });
  loadNames(names, data.names, ids);
  const active = ids[data.activeSheet];
  const sheet = active === undefined ? undefined : engine.workbook.getSheetBySheetId(active);
  if (sheet) changes.ours(() => engine.workbook.setActiveSheet(sheet));
  return { ...book, data: () => contentsOf(state, book, functions.forFile(formulas), data, rest) };
}
