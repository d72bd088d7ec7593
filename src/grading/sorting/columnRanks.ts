import { fewValues, type FewValues } from './fewValues';
import { leadingCount } from './leadingCount';
import { positions, stretchOf } from './positions';
import { sample } from './sample';
import { startsOf } from './startsOf';
import { stretchedValues } from './stretchedValues';

/** How values stand among those of a column. */
export interface ColumnRanks {
  /** Values there are. */
  readonly count: number;
  /** Whether two of them differ. */
  readonly isSpread: boolean;
  /** How many are below a value, which need not be one of them, and how many below it or equal to it. */
  readonly around: (value: number) => { readonly below: number; readonly upTo: number };
}

/**
 * Makes a column ready to be asked for the ranks of some values: its different ones are counted where they are few;
 * else it is parted into stretches, and only those asked for are sorted, each when it is first.
 *
 * @param values NaN where missing; left unchanged
 * @param isCounted 1 for the rows that belong to the population; every row where it is not given
 * @example columnRanks(Float64Array.of(20, 10, NaN, 20)).around(20) // { below: 1, upTo: 3 }
 */
export function columnRanks(values: Float64Array, isCounted?: Uint8Array): ColumnRanks {
  const sampled = sample(values, isCounted);
  const few = fewValues(values, sampled, isCounted);
  return few === undefined ? ranksOfMany(values, sampled, isCounted) : ranksOfFew(few);
}

function ranksOfFew({ values, counts, ascending }: FewValues): ColumnRanks {
  const different = Float64Array.from(ascending, (index) => values[index] ?? NaN);
  const starts = startsOf(Uint32Array.from(ascending, (index) => counts[index] ?? 0));
  const ranked = (place: number) => starts[place] ?? 0;
  return {
    count: ranked(different.length),
    isSpread: different.length > 1,
    around: (value) => {
      const place = leadingCount(different, (each) => each < value);
      return { below: ranked(place), upTo: ranked(different[place] === value ? place + 1 : place) };
    },
  };
}

function ranksOfMany(values: Float64Array, sampled: Float64Array, isCounted?: Uint8Array): ColumnRanks {
  const located = positions(values, sampled, isCounted);
  const { gathered, starts } = stretchedValues(values, located);
  const isSorted = new Uint8Array(located.counts.length);
  return {
    count: gathered.length,
    // Equal ones would have been few.
    isSpread: true,
    around: (value) => {
      const stretch = stretchOf(value, located);
      const start = starts[stretch] ?? 0;
      const end = starts[stretch + 1] ?? gathered.length;
      if (isSorted[stretch] === 0) gathered.subarray(start, end).sort();
      isSorted[stretch] = 1;
      const below = leadingCount(gathered, (each) => each < value, start, end);
      const isThere = below < end && gathered[below] === value;
      return { below, upTo: isThere ? leadingCount(gathered, (each) => each <= value, below, end) : below };
    },
  };
}
