/**
 * What the engine takes and gives. Columns of numbers in, grades and reasons out: everything here survives a
 * structured clone, so that the engine runs in a worker unchanged. It speaks in codes and data, never in sentences.
 */
export type { Language, Scheme } from '../scheme';
export type * from './columns';
export type * from './explanation';
export type * from './grades';
export type * from './issues';
export type * from './nextTier';
