import { formulaText } from '../layout/formulas';
import type { CustomerAttribute } from '../reportSources';

/** Customers that share an attribute. */
export interface CompositionLine {
  /** The category, or the text as most people write it; `''` for those without one. */
  readonly label: string;
  /** Criteria that their cells meet, as formulas write them; spellings differ by the blanks around them, or are all of one category. */
  readonly criteria: readonly string[];
  /** Indices of the customers. */
  readonly customers: readonly number[];
}

/** Excel refuses a criterion beyond 255 characters, and any of them may need a tilde before it. */
const LONGEST = 100;
/** A line adds up as many spellings; customers with rarer ones are among the others. */
const MOST_SPELLINGS = 8;

/**
 * The customers by an attribute, the biggest first: by the sum of a measure, equal ones by their label. Texts are told
 * apart as SUMIFS does, without case; of a text beyond 100 characters only those count.
 *
 * @param attribute its values tell customers apart, its cells are what formulas look at
 * @param sizeOf what a customer counts for
 */
export function compositionLines(
  { values, cells }: Pick<CustomerAttribute, 'values' | 'cells'>,
  sizeOf: (customer: number) => number,
): readonly CompositionLine[] {
  const groups = new Map<string, Group>();
  values.forEach((value, customer) => {
    const key = value.slice(0, LONGEST).toLowerCase();
    const group: Group = groups.get(key) ?? { labels: new Map(), spellings: new Map(), customers: [], size: 0 };
    count(group.labels, value);
    count(group.spellings, cells[customer] ?? '');
    group.customers.push(customer);
    const size = sizeOf(customer);
    if (!Number.isNaN(size)) group.size += size;
    groups.set(key, group);
  });
  return [...groups.values()]
    .map(({ labels, spellings, customers, size }) => {
      const criteria = [...new Set(commonest(spellings).map(criterionOf))].slice(0, MOST_SPELLINGS);
      return { label: commonest(labels)[0] ?? '', criteria, customers, size };
    })
    .sort((one, other) => other.size - one.size || (one.label < other.label ? -1 : 1));
}

interface Group {
  readonly labels: Counts;
  readonly spellings: Counts;
  readonly customers: number[];
  size: number;
}

type Counts = Map<string, number>;

function count(counts: Counts, counted: string): void {
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
}

function commonest(counts: Counts): readonly string[] {
  return [...counts].sort((one, other) => other[1] - one[1]).map(([counted]) => counted);
}

/** A criterion that is met by a cell's text, without case. */
function criterionOf(cell: string): string {
  if (cell === '') return '""';
  const escaped = cell.slice(0, LONGEST).replace(/[~*?]/g, '~$&').toLowerCase();
  return formulaText(`=${escaped}${cell.length > LONGEST ? '*' : ''}`);
}
