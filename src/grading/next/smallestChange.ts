import { leadingCount } from '../sorting/leadingCount';
import type { Candidates } from './candidates';

/** How many places are looked at on the way out before the stretch in between is halved. */
const PLACES = 48;

/** More than the halvings between any two numbers. */
const MOST_HALVINGS = 80;

/**
 * The value nearest to the one a row has at which something holds, going up or down: the values the customers have
 * and the scheme names are tried from the near end, then the stretch before the first that holds is halved down to
 * the digits the column is written in.
 *
 * It is the smallest change where what is asked, once it holds, goes on holding further out; where it comes and goes
 * between two of the places tried, a nearer one may be missed, but what is returned always holds.
 *
 * @param from the value the row has; undefined where it has none, and then the ends are looked at from the low one
 * @param holds whether a value reaches what is asked
 * @param keepsHolding once it holds, it holds further out as well: the places can be halved from the first on
 * @returns undefined where no value tried does
 */
export function smallestChange(
  { values, step }: Candidates,
  from: number | undefined,
  direction: 1 | -1,
  holds: (value: number) => boolean,
  keepsHolding = false,
): number | undefined {
  const places = spread(values, from, direction);
  const first = keepsHolding ? firstByHalving(places, holds) : places.findIndex(holds);
  if (first === -1) return undefined;
  const reached = places[first] ?? NaN;
  const before = places[first - 1] ?? from;
  if (before === undefined) return reached;
  return step > 0 ? nearestStep(before, reached, step, holds) : nearest(before, reached, holds);
}

/** The first that holds, where those that hold stand last; −1: none does. */
function firstByHalving(places: readonly number[], holds: (value: number) => boolean): number {
  const first = leadingCount(Float64Array.from(places), (value) => !holds(value));
  return first === places.length ? -1 : first;
}

/** The values beyond one, the nearest first: all of a few; of many, evenly spaced ones with both ends. */
function spread(values: Float64Array, from: number | undefined, direction: 1 | -1): readonly number[] {
  const below = from === undefined ? 0 : leadingCount(values, (value) => value < from);
  const notAbove = from === undefined ? 0 : leadingCount(values, (value) => value <= from);
  const nearest = direction === 1 ? notAbove : below - 1;
  const count = direction === 1 ? values.length - notAbove : below;
  const shown = Math.min(count, PLACES);
  const apart = count <= PLACES ? 1 : (count - 1) / (PLACES - 1);
  return Array.from({ length: shown }, (_, at) => values[nearest + direction * Math.round(at * apart)] ?? NaN);
}

/** The first multiple of the step beyond `outside` that holds; `inside` does. */
function nearestStep(outside: number, inside: number, step: number, holds: (value: number) => boolean): number {
  const perUnit = Math.round(1 / step);
  const direction = inside > outside ? 1 : -1;
  const valueOf = (steps: number) => steps / perUnit;
  let low = direction === 1 ? Math.floor(outside * perUnit) : Math.ceil(outside * perUnit);
  let high = direction === 1 ? Math.ceil(inside * perUnit) : Math.floor(inside * perUnit);
  // A threshold between two steps: the next step may leave again what it reached.
  if (!holds(valueOf(high))) return inside;
  while (Math.abs(high - low) > 1) {
    const middle = Math.trunc((low + high) / 2);
    if (holds(valueOf(middle))) high = middle;
    else low = middle;
  }
  return valueOf(high);
}

function nearest(outside: number, inside: number, holds: (value: number) => boolean): number {
  let low = outside;
  let high = inside;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
