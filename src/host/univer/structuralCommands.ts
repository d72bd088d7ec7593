import type { Rect } from '../Rect';
import type { Engine } from './Engine';
import { rangeOf } from './range';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  Dimension,
  Direction,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowCommand,
  InsertRowMutation,
  RANGE_TYPE,
  RemoveColCommand,
  RemoveColMutation,
  RemoveRowCommand,
  RemoveRowMutation,
  SheetInterceptorService,
} from './univerPackages';
import type { IMutationInfo, IRange, Worksheet } from './univerPackages';

export type StructuralEdit =
  | 'insertRows'
  | 'deleteRows'
  | 'insertColumns'
  | 'deleteColumns'
  | 'insertCellsDown'
  | 'insertCellsRight'
  | 'deleteCellsUp'
  | 'deleteCellsLeft';

interface Recipe {
  /** The command whose followers (formulas, names, merged cells) are asked what moves along. */
  readonly commandId: string;
  readonly rangeType?: RANGE_TYPE;
  mutations(engine: Engine, subUnitId: string, range: IRange): readonly IMutationInfo[];
}

const single =
  (id: string): Recipe['mutations'] =>
  (engine, subUnitId, range) => [{ id, params: { unitId: engine.unitId, subUnitId, range } }];

const shifting =
  (
    make: typeof getInsertRangeMutations | typeof getRemoveRangeMutations,
    shiftDimension: Dimension,
  ): Recipe['mutations'] =>
  (engine, subUnitId, range) =>
    engine.injector.invoke(
      (accessor) => make(accessor, { unitId: engine.unitId, subUnitId, range, shiftDimension }).redo,
    );

const recipes: Readonly<Record<StructuralEdit, Recipe>> = {
  insertRows: { commandId: InsertRowCommand.id, rangeType: RANGE_TYPE.ROW, mutations: single(InsertRowMutation.id) },
  deleteRows: { commandId: RemoveRowCommand.id, rangeType: RANGE_TYPE.ROW, mutations: single(RemoveRowMutation.id) },
  insertColumns: {
    commandId: InsertColCommand.id,
    rangeType: RANGE_TYPE.COLUMN,
    mutations: single(InsertColMutation.id),
  },
  deleteColumns: {
    commandId: RemoveColCommand.id,
    rangeType: RANGE_TYPE.COLUMN,
    mutations: single(RemoveColMutation.id),
  },
  insertCellsDown: {
    commandId: InsertRangeMoveDownCommand.id,
    mutations: shifting(getInsertRangeMutations, Dimension.ROWS),
  },
  insertCellsRight: {
    commandId: InsertRangeMoveRightCommand.id,
    mutations: shifting(getInsertRangeMutations, Dimension.COLUMNS),
  },
  deleteCellsUp: {
    commandId: DeleteRangeMoveUpCommand.id,
    mutations: shifting(getRemoveRangeMutations, Dimension.ROWS),
  },
  deleteCellsLeft: {
    commandId: DeleteRangeMoveLeftCommand.id,
    mutations: shifting(getRemoveRangeMutations, Dimension.COLUMNS),
  },
};

/**
 * Inserts or deletes without Univer's own commands: those pass over hidden rows and some know the active sheet only.
 * Whoever follows the command (formulas, names, merged cells) is asked as it would be; the sheet is the active one
 * meanwhile, because the followers look there.
 */
export function runStructural(engine: Engine, sheet: Worksheet, edit: StructuralEdit, rect: Rect): void {
  const { commandId, rangeType, mutations } = recipes[edit];
  const subUnitId = sheet.getSheetId();
  const range: IRange = { ...rangeOf(rect), ...(rangeType !== undefined && { rangeType }) };
  const params = { unitId: engine.unitId, subUnitId, range, direction: Direction.UP };
  const followers = engine.injector.get(SheetInterceptorService);
  const active = engine.workbook.getActiveSheet();
  const isElsewhere = active && active !== sheet;
  if (isElsewhere) engine.workbook.setActiveSheet(sheet);
  const run = (tasks: readonly IMutationInfo[] = []) => {
    for (const { id, params: taskParams } of tasks) engine.commands.syncExecuteCommand(id, taskParams);
  };
  const { preRedos, redos } = followers.onCommandExecute({ id: commandId, params });
  run(preRedos);
  run(mutations(engine, subUnitId, range));
  run(redos);
  run(followers.afterCommandExecute({ id: commandId, params }).redos);
  if (isElsewhere) engine.workbook.setActiveSheet(active);
}
