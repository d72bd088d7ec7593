import type { Scheme } from '../../grading/types';
import type { PaneState } from './types';

/**
 * The schemes a person can choose from: the workbook's own first, then those that ship. One of the workbook's own stands
 * in place of the preset whose id it has.
 */
export function offeredSchemes({ schemes, grading: { ownSchemes } }: PaneState): readonly Scheme[] {
  const own = new Set(ownSchemes.map(({ id }) => id));
  return [...ownSchemes, ...schemes.filter(({ id }) => !own.has(id))];
}
