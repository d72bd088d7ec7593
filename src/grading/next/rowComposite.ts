import { countedWeight } from '../composites/countedWeight';
import type { FittedTerm } from '../composites/fittedTerm';
import { binAmong, binLimits } from '../cuts/binOf';
import type { ReadyComposite } from '../reasons/readyGrading';
import type { Columns } from '../types';
import { sweep } from './sweep';

/** A composite of the row that stands in some cells. */
export interface RowComposite {
  readonly id: string;
  /** Its bin by the cells as they are; 0: none. */
  readonly bin: () => number;
  /** Reads the degrees of the terms again whose indicator has another value now. */
  readonly read: (changed: ReadonlySet<string>) => void;
  /** Whether its bin hangs on one of some indicators. */
  readonly hangsOn: (changed: ReadonlySet<string>) => boolean;
  /**
   * The bins it can come to as one indicator moves on, from the one it is in, in the order it comes to them; undefined
   * where it may come and go.
   */
  readonly binsAhead: (indicator: string, direction: 1 | -1) => readonly number[] | undefined;
}

/** A fitted composite over columns of one row, whose values may change. */
export function rowComposite({ composite, terms, cut }: ReadyComposite, { numbers }: Columns): RowComposite {
  const cells = terms.map(({ term }) => numbers[term.indicator] ?? Float64Array.of(NaN));
  const degrees: (number | undefined)[] = terms.map(() => undefined);
  const measured = cut?.of === undefined ? undefined : (numbers[cut.of] ?? Float64Array.of(NaN));
  const limits = cut && binLimits(cut);
  const indicators = new Set([...terms.map(({ term }) => term.indicator), ...(cut?.of === undefined ? [] : [cut.of])]);
  const bin = () => {
    if (limits === undefined) return 0;
    const isUngraded = terms.some(
      ({ term }, index) => term.missing === 'ungraded' && Number.isNaN(cells[index]?.[0] ?? NaN),
    );
    const value = isUngraded ? NaN : sumOfPoints(terms, degrees, composite.terms.length);
    const compared = measured === undefined ? value : (measured[0] ?? NaN);
    return Number.isNaN(value) || Number.isNaN(compared) ? 0 : binAmong(compared, limits);
  };
  return {
    id: composite.id,
    hangsOn: (changed) => limits !== undefined && [...changed].some((id) => indicators.has(id)),
    read: (changed) => {
      terms.forEach((fitted, index) => {
        if (changed.has(fitted.term.indicator)) degrees[index] = degreeIn(fitted, cells[index]?.[0] ?? NaN);
      });
    },
    bin,
    binsAhead: (indicator, direction) => {
      const first = bin();
      if (cut === undefined || first === 0) return undefined;
      const lines = terms.filter(({ term }) => term.indicator === indicator);
      if (cut.of !== undefined) {
        // Its terms only say whether it has a value at all.
        if (cut.of !== indicator) return [first];
        return binsFrom(first, cut.reaches === '>=' ? direction : -direction, cut.thresholds.length + 1);
      }
      const ways = new Set(lines.map(({ term }) => sweep(term)));
      const [way] = ways;
      return way === undefined || ways.size > 1
        ? undefined
        : binsFrom(first, way * direction, cut.thresholds.length + 1);
    },
  };
}

/** The bins from one on, up or down to the last. */
function binsFrom(first: number, direction: number, count: number): readonly number[] {
  const length = direction > 0 ? count - first + 1 : first;
  return Array.from({ length }, (_, index) => first + Math.sign(direction) * index);
}

function degreeIn({ degree, degreeOfMissing }: FittedTerm, value: number): number | undefined {
  return Number.isNaN(value) ? degreeOfMissing : degree(value);
}

/** Points added left to right, as the whole column is; NaN where nothing counts. */
function sumOfPoints(
  terms: readonly FittedTerm[],
  degrees: readonly (number | undefined)[],
  termCount: number,
): number {
  let sumOfPresent = 0;
  let counted = 0;
  for (let index = 0; index < terms.length; index++) {
    if (degrees[index] === undefined) continue;
    sumOfPresent += terms[index]?.term.weight ?? 0;
    counted++;
  }
  let sum = 0;
  let isWeighted = false;
  for (let index = 0; index < terms.length; index++) {
    const degree = degrees[index];
    if (degree === undefined) continue;
    const weight = countedWeight(terms[index]?.term.weight ?? 0, sumOfPresent, counted === termCount);
    if (weight !== 0) isWeighted = true;
    sum += weight * degree;
  }
  return isWeighted ? Math.min(100, sum) : NaN;
}
