import { rowsById } from '../compare/rowsById';

/** What stands below each customer. Index i is row i. */
export interface RollUp {
  /** Customers directly below. */
  readonly children: Int32Array;
  /** Customers below, at every depth. */
  readonly descendants: Int32Array;
  /** By the names given: the sums over all descendants, the customer's own value not among them; missing ones count as 0. */
  readonly sums: Readonly<Record<string, Float64Array>>;
  /** Rows whose parent is named but is no customer of the table. */
  readonly orphans: readonly number[];
  /** Rows that are, in the end, their own parent: nothing rolls up along such a ring. */
  readonly rings: readonly number[];
}

/**
 * Sums of the customers below each customer: a dealer's stores and their end customers. Of rows with one id the first
 * is the parent.
 *
 * @param ids trimmed texts are compared; blank where a row has none
 * @param parents the id of the customer one level up; blank at the top
 * @param amounts one per row, NaN where missing
 * @throws RangeError "rollUp requires one id, one parent and one amount per row"
 * @example rollUp(['dealer', 'store'], ['', 'dealer'], { sales: Float64Array.of(1, 20) }).sums.sales // Float64Array.of(20, 0)
 */
export function rollUp(
  ids: readonly string[],
  parents: readonly string[],
  amounts: Readonly<Record<string, Float64Array>>,
): RollUp {
  const rowCount = ids.length;
  if (parents.length !== rowCount || Object.values(amounts).some((column) => column.length !== rowCount)) {
    throw new RangeError('rollUp requires one id, one parent and one amount per row');
  }
  const { rows } = rowsById(ids);
  const parentOf = Int32Array.from(parents, (parent) => rows.get(parent.trim()) ?? -1);
  const orphans = parents.flatMap((parent, row) => (parent.trim() !== '' && parentOf[row] === -1 ? [row] : []));
  const inRing = ringRows(parentOf);
  const rings = parents.flatMap((_, row) => (inRing[row] === 1 ? [row] : []));
  const children = new Int32Array(rowCount);
  parentOf.forEach((parent, row) => {
    if (parent !== -1 && inRing[row] !== 1) children[parent] = (children[parent] ?? 0) + 1;
  });
  const order = childrenFirst(parentOf, children, inRing);
  const descendants = new Int32Array(rowCount);
  for (const row of order) {
    const parent = parentOf[row] ?? -1;
    if (parent !== -1) descendants[parent] = (descendants[parent] ?? 0) + (descendants[row] ?? 0) + 1;
  }
  const sums = Object.fromEntries(
    Object.entries(amounts).map(([id, column]) => {
      const below = new Float64Array(rowCount);
      for (const row of order) {
        const parent = parentOf[row] ?? -1;
        const own = column[row] ?? NaN;
        if (parent !== -1) below[parent] = (below[parent] ?? 0) + (below[row] ?? 0) + (Number.isFinite(own) ? own : 0);
      }
      return [id, below];
    }),
  );
  return { children, descendants, sums, orphans, rings };
}

/** 1 for the rows that stand on a ring of parents. */
function ringRows(parentOf: Int32Array): Uint8Array {
  const inRing = new Uint8Array(parentOf.length);
  /** 0: not seen; else the number of the walk that came by first. */
  const walks = new Int32Array(parentOf.length);
  for (let start = 0; start < parentOf.length; start++) {
    let row = start;
    while (row !== -1 && walks[row] === 0) {
      walks[row] = start + 1;
      row = parentOf[row] ?? -1;
    }
    if (row === -1 || walks[row] !== start + 1) continue;
    for (let on = row; inRing[on] !== 1; on = parentOf[on] ?? -1) inRing[on] = 1;
  }
  return inRing;
}

/** Rows with a parent in an order in which whoever is below comes first; those on a ring are left out. */
function childrenFirst(parentOf: Int32Array, children: Int32Array, inRing: Uint8Array): readonly number[] {
  const waiting = children.slice();
  const order: number[] = [];
  parentOf.forEach((_, row) => {
    if (waiting[row] === 0 && inRing[row] !== 1) order.push(row);
  });
  for (let at = 0; at < order.length; at++) {
    const parent = parentOf[order[at] ?? -1] ?? -1;
    if (parent === -1) continue;
    waiting[parent] = (waiting[parent] ?? 0) - 1;
    if (waiting[parent] === 0 && inRing[parent] !== 1) order.push(parent);
  }
  return order;
}
