/**
 * What the host announces. ExcelApi stops at 1.15: the client library on npm knows little beyond, and a set is announced
 * only where its calls are either answered or refused by name.
 */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: '1.15',
  SharedRuntime: '1.2',
  SharedRuntimeInternal: '1.2',
  RibbonApi: '1.2',
  AddInCommands: '1.3',
  DialogApi: '1.1',
  CustomXmlParts: '1.1',
  Settings: '1.1',
  ImageCoercion: '1.1',
  CustomFunctions: '1.7',
  CustomFunctionsRuntime: '1.3',
};
