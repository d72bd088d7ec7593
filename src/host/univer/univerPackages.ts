/**
 * The one door to Univer: what the host uses of it, and nothing else of the project imports `@univerjs/*`. In the
 * browser the workbench's bundler follows these imports; in Node (Jest, the headless command) the module is replaced by
 * its own bundle, made by `bundle.mjs`, because Univer's packages load in neither module system there.
 */
import './polyfills';

export {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  CommandType,
  HorizontalAlign,
  ICommandService,
  Injector,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  numfmt,
  Univer,
  UniverInstanceType,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
export type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  IColumnData,
  ICommandInfo,
  IExecutionOptions,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Plugin,
  PluginCtor,
  Workbook,
  Worksheet,
} from '@univerjs/core';
export {
  FormulaDataModel,
  FormulaExecutedStateType,
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  RemoveSuperTableMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
export {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
  UniverSheetsPlugin,
} from '@univerjs/sheets';
export type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
export { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
export { TriggerCalculationController, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
export { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
