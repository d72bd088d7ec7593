/**
 * The scheme model: what a grading standard is, as data. One small machine reads it; every preset is such data.
 *
 *     cells ─derive─▶ indicators ─degree─▶ 0–100 ─weights─▶ composites ─cut─▶ bins ─decide─▶ tier ─keep, gates─▶ tier
 */
export type * from './composite';
export type * from './condition';
export type * from './cut';
export type * from './decision';
export type * from './gate';
export type * from './indicator';
export type * from './scheme';
export type * from './text';
export type * from './tier';
