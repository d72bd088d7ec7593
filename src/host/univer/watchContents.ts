import type { Engine } from './Engine';
import { movingMutations } from './formulaIndex';
import { SetRangeValuesMutation } from './univerPackages';
import type { ICellData, IExecutionOptions } from './univerPackages';

/** What happens to the cells of the book, whoever did it; results of calculations are not told. */
export interface ContentsListener {
  /** Values or formulas of a sheet were written. @param isWritten whether a cell is among them */
  written(sheetId: string, isWritten: (row: number, column: number) => boolean): void;
  /** Cells were moved about: what was kept by address isn't there any more. @param mutation which of `movingMutations` */
  moved(mutation: string): void;
}

/** Univer writes the results of a calculation by the mutation that a person's edits go through as well. */
export const isCalculated = (options: IExecutionOptions | undefined): boolean =>
  Boolean(options?.onlyLocal ?? options?.['fromFormula'] ?? options?.['applyFormulaCalculationResult']);

/** undefined: the cell isn't touched; null: it is cleared. */
const setsContent = (cell: ICellData | null | undefined) =>
  cell === null || (cell !== undefined && ('v' in cell || 'f' in cell || 'p' in cell));

/** Listens to what is written and moved. @returns how to stop */
export function watchContents(
  { commands, unitId }: Pick<Engine, 'commands' | 'unitId'>,
  to: ContentsListener,
): () => void {
  const subscription = commands.onCommandExecuted((command, options) => {
    // Every mutation below has these parameters.
    const params = command.params as
      { unitId: string; subUnitId: string; cellValue?: Record<number, Record<number, ICellData | null>> } | undefined;
    if (params?.unitId !== unitId) return;
    if (movingMutations.has(command.id)) to.moved(command.id);
    if (command.id !== SetRangeValuesMutation.id || isCalculated(options)) return;
    const { cellValue = {} } = params;
    to.written(params.subUnitId, (row, column) => setsContent(cellValue[row]?.[column]));
  });
  return () => subscription.dispose();
}
