import type {
  FormulaDataModel,
  ICommandService,
  IExecutionOptions,
  Injector,
  Univer,
  Workbook,
} from './univerPackages';

/** The running Univer with its one workbook, and the way to run its commands. */
export interface Engine {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly formulas: FormulaDataModel;
  /** Runs a command or mutation at once; `unitId` is added to its parameters. */
  run(id: string, params: object, options?: IExecutionOptions): void;
  dispose(): void;
}
