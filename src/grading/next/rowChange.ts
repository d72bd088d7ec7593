import { derivedValue } from '../indicators/derived';
import { isPossible } from '../indicators/isPossible';
import { parts } from '../indicators/parts';
import type { Derivation, Indicator } from '../scheme';
import type { Columns, Grades } from '../types';

/** Gives one indicator of a row another value. */
export interface RowChange {
  /** The indicator, and those that are derived from it. */
  readonly indicators: ReadonlySet<string>;
  /** Puts a value into the cells; what is derived follows. One that cannot be true is missing. */
  readonly put: (value: number) => void;
}

type DerivedIndicator = Indicator & { readonly derive: Derivation };

/**
 * How a change of one indicator of the row in some cells is made.
 *
 * @param cells columns of one row
 */
export function rowChange({ scheme, derived: computed, asOf = NaN }: Grades, cells: Columns, id: string): RowChange {
  const cellOf = (each: string) => cells.numbers[each] ?? Float64Array.of(NaN);
  const valueOf = (each: string) => cells.numbers[each]?.[0] ?? NaN;
  const following = scheme.indicators.filter(
    (each): each is DerivedIndicator =>
      each.derive !== undefined && computed.includes(each.id) && cells.numbers[each.id] !== undefined,
  );
  const inOrder = derivedFrom(id, following);
  const changed = scheme.indicators.find((indicator) => indicator.id === id);
  return {
    indicators: new Set([id, ...inOrder.map((indicator) => indicator.id)]),
    put: (value) => {
      cellOf(id)[0] = changed === undefined || isPossible(value, changed) ? value : NaN;
      for (const indicator of inOrder) {
        const now = derivedValue(indicator.derive, asOf, valueOf);
        cellOf(indicator.id)[0] = isPossible(now, indicator) ? now : NaN;
      }
    },
  };
}

/** What is derived from an indicator, each after what it is itself derived from. */
function derivedFrom(id: string, all: readonly DerivedIndicator[]): readonly DerivedIndicator[] {
  const sources = ({ derive }: DerivedIndicator): readonly string[] =>
    parts(derive).flatMap((part) => {
      const found = all.find((each) => each.id === part);
      return found ? [part, ...sources(found)] : [part];
    });
  // What is derived from another has all of its sources and more.
  return all
    .map((each) => ({ each, from: sources(each) }))
    .filter(({ from }) => from.includes(id))
    .sort((one, other) => one.from.length - other.from.length)
    .map(({ each }) => each);
}
