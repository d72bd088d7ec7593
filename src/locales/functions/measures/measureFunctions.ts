import { classFunctions } from './classFunctions';
import { concentrationFunctions } from './concentrationFunctions';
import { scoreFunctions } from './scoreFunctions';

/** Building blocks, in the order they are shown. */
export const measureFunctions = { ...scoreFunctions, ...classFunctions, ...concentrationFunctions };
