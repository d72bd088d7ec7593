import { formulaText } from '../layout/formulas';

/** Customers that share an attribute. */
export interface CompositionLine {
  /** As most people write it; `''` for those without one. */
  readonly label: string;
  /** Criteria that their cells meet, as formulas write them; spellings differ by the blanks around them. */
  readonly criteria: readonly string[];
  /** Indices of the customers. */
  readonly customers: readonly number[];
}

/** Excel refuses a criterion beyond 255 characters, and any of them may need a tilde before it. */
const LONGEST = 100;
/** A line adds up as many spellings; customers with rarer ones are among the others. */
const MOST_SPELLINGS = 4;

/**
 * The customers by an attribute, the biggest first: by the sum of a measure, equal ones by their label. Texts are told
 * apart as SUMIFS does, without case; of a text beyond 100 characters only those count.
 *
 * @param cells the attribute by customer, as it stands in the cells
 * @param sizeOf what a customer counts for
 */
export function compositionLines(
  cells: readonly string[],
  sizeOf: (customer: number) => number,
): readonly CompositionLine[] {
  const groups = new Map<
    string,
    { readonly spellings: Map<string, number>; readonly customers: number[]; size: number }
  >();
  cells.forEach((cell, customer) => {
    const key = cell.trim().slice(0, LONGEST).toLowerCase();
    const group = groups.get(key) ?? { spellings: new Map<string, number>(), customers: [], size: 0 };
    group.spellings.set(cell, (group.spellings.get(cell) ?? 0) + 1);
    group.customers.push(customer);
    const size = sizeOf(customer);
    if (!Number.isNaN(size)) group.size += size;
    groups.set(key, group);
  });
  return [...groups.values()]
    .map(({ spellings, customers, size }) => {
      const commonest = [...spellings].sort((one, other) => other[1] - one[1]).map(([spelling]) => spelling);
      const criteria = [...new Set(commonest.map(criterionOf))].slice(0, MOST_SPELLINGS);
      return { label: (commonest[0] ?? '').trim(), criteria, customers, size };
    })
    .sort((one, other) => other.size - one.size || (one.label < other.label ? -1 : 1));
}

/** A criterion that is met by a cell's text, without case. */
function criterionOf(cell: string): string {
  if (cell === '') return '""';
  const escaped = cell.slice(0, LONGEST).replace(/[~*?]/g, '~$&').toLowerCase();
  return formulaText(`=${escaped}${cell.length > LONGEST ? '*' : ''}`);
}
