import {
  FormulaDataModel,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Univer,
  UniverFormulaEnginePlugin,
  UniverInstanceType,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsPlugin,
} from './univerPackages';
import type { ILocales, IWorkbookData, Workbook } from './univerPackages';
import { dropStaleDependencies } from './dropStaleDependencies';
import { useExactArithmetic } from './exactArithmetic';
import { forgetParsedFormulas } from './forgetParsedFormulas';
import { indexFormulas } from './formulaIndex';
import { quickenCriteria } from './quickCriteria';
import { quickenEngine } from './quickerEngine';
import type { Engine } from './Engine';

/** Registers Univer's other plugins (the grid's) between the core ones and the workbook. */
export type AddPlugins = (univer: Univer) => void;

export interface EngineOptions {
  readonly locale?: LocaleType;
  readonly locales?: ILocales;
  readonly beforeSheets?: AddPlugins;
  readonly afterSheets?: AddPlugins;
}

/**
 * Starts Univer in plugin mode on one workbook.
 *
 * @param snapshot the workbook as Univer keeps it
 */
export function startEngine(snapshot: IWorkbookData, options: EngineOptions = {}): Engine {
  useExactArithmetic();
  const locale = options.locale ?? LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: options.locales ?? { [locale]: {} },
    logLevel: LogLevel.SILENT,
  });
  options.beforeSheets?.(univer);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin, { freezeSync: false });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  options.afterSheets?.(univer);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  injector.get(IUniverInstanceService).setCurrentUnitForType(workbook.getUnitId());
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  quickenEngine(formulas, workbook);
  quickenCriteria(injector);
  dropStaleDependencies(injector);
  indexFormulas({ univer, injector, workbook, unitId, commands, formulas });
  forgetParsedFormulas({ injector, unitId });
  return {
    univer,
    injector,
    workbook,
    unitId,
    commands,
    formulas,
    run: (id, params, runOptions) => {
      commands.syncExecuteCommand(id, { unitId, ...params }, runOptions);
    },
    dispose: () => univer.dispose(),
  };
}
