import type { Engine } from './Engine';
import { CalculateController, InsertSheetMutation, SetRangeValuesMutation } from './univerPackages';
import type { IAllRuntimeData, ICellData } from './univerPackages';
import { watchContents } from './watchContents';

/** Univer's writer of results, opened. */
interface OpenWriter {
  _applyResult(results: IAllRuntimeData): Promise<void>;
}

type IsWritten = (row: number, column: number) => boolean;
type Matrix<T> = Record<number, Record<number, T> | null | undefined>;

/** Keeps a calculation from writing over what happened to the book while it was under way. */
export interface StaleResults {
  /** A calculation begins. */
  begin(): void;
  /** It has ended. @returns whether its results were thrown away, all of them, because cells had been moved about */
  end(): boolean;
  dispose(): void;
}

/**
 * Univer writes results to the cells it began with, whatever they are by then: a value typed over a formula would be
 * gone for good, and below an inserted row every result would stand one row too high.
 */
export function dropStaleResults(engine: Pick<Engine, 'injector' | 'commands' | 'unitId'>): StaleResults {
  // The method is private to TypeScript only; a contract test holds it.
  const writer = engine.injector.get(CalculateController) as unknown as OpenWriter;
  const apply = writer._applyResult.bind(writer);
  const written = new Map<string, IsWritten[]>();
  let isUnderWay = false;
  let hasMoved = false;
  let isDropped = false;

  const isWrittenOn =
    (sheetId: string): IsWritten =>
    (row, column) =>
      written.get(sheetId)?.some((isWritten) => isWritten(row, column)) ?? false;

  const unwatch = watchContents(engine, {
    written(sheetId, isWritten) {
      if (!isUnderWay) return;
      const list = written.get(sheetId);
      if (list) list.push(isWritten);
      else written.set(sheetId, [isWritten]);
    },
    moved(mutation) {
      // A new sheet leaves every cell where it is.
      hasMoved ||= mutation !== InsertSheetMutation.id;
    },
  });

  // What is spilled comes first, on a way of its own; values follow some promises later, and people write in between.
  writer._applyResult = (results) => {
    isDropped = hasMoved;
    if (hasMoved) return Promise.resolve();
    for (const sheetId of written.keys()) dropSpills(results, engine.unitId, sheetId, isWrittenOn(sheetId));
    return apply(results);
  };
  const values = engine.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.['applyFormulaCalculationResult']) return;
    // The mutation's parameters, as Univer makes them of results.
    const { subUnitId, cellValue } = command.params as { subUnitId: string; cellValue: Matrix<ICellData> };
    isDropped ||= hasMoved;
    dropCells(cellValue, hasMoved ? () => true : isWrittenOn(subUnitId));
  });

  return {
    begin() {
      isUnderWay = true;
      hasMoved = false;
      isDropped = false;
      written.clear();
    },
    end() {
      isUnderWay = false;
      written.clear();
      return isDropped;
    },
    dispose() {
      unwatch();
      values.dispose();
    },
  };
}

/** Takes cells away, in place. @returns what they held */
function dropCells<T>(matrix: Matrix<T>, isDropped: IsWritten): T[] {
  const dropped: T[] = [];
  for (const [row, cells] of Object.entries(matrix))
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (!isDropped(Number(row), Number(column))) continue;
      delete cells?.[Number(column)];
      dropped.push(cell);
    }
  return dropped;
}

/** Takes away what the formulas of these cells would spill, and what others would spill into them. */
function dropSpills(results: IAllRuntimeData, unitId: string, sheetId: string, isWritten: IsWritten): void {
  const spilled = results.arrayFormulaCellData[unitId]?.[sheetId];
  for (const range of dropCells(results.arrayFormulaRange[unitId]?.[sheetId] ?? {}, isWritten))
    for (let row = range?.startRow ?? 0; range && row <= range.endRow; row++)
      for (let column = range.startColumn; column <= range.endColumn; column++) spilled?.realDeleteValue(row, column);
  spilled?.forValue((row, column) => {
    if (isWritten(row, column)) spilled.realDeleteValue(row, column);
  });
}
