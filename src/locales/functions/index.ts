import { leadFunctions } from './leadFunctions';
import { measureFunctions } from './measures/measureFunctions';
import { schemeFunctions } from './schemeFunctions';
import type { FunctionHelp } from './types';
import { weightFunctions } from './weightFunctions';

export { functionGroups } from './types';
export type { FunctionExample, FunctionGroup, FunctionHelp, ParameterHelp } from './types';
export { pageTexts } from './pageTexts';
export { signature } from './signature';

/** What people read of every function, by its name after `TIER.`, in the order it is shown. */
export const functionHelp: Readonly<Record<string, FunctionHelp>> = {
  ...schemeFunctions,
  ...measureFunctions,
  ...weightFunctions,
  ...leadFunctions,
};
