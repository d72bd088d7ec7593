import type { Details } from './Details';

/** Where the stamp stands: in the hidden column of marks. */
export const STAMP_ROW = 1;

/**
 * Says how the details lie. Forms that stayed from another time compare it: where it is another one, their formulas
 * look into the wrong columns.
 */
export function detailsStamp({ firstRow, order, columns }: Omit<Details, 'stamp'>): string {
  const said = JSON.stringify([firstRow, order.length, columns]);
  let hash = 0;
  for (let index = 0; index < said.length; index++) hash = (Math.imul(hash, 31) + said.charCodeAt(index)) >>> 0;
  return `details ${hash.toString(36)}`;
}
