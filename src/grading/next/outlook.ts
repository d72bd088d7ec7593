/**
 * Whether a value that moves on reaches a better tier: `never`; `once`, and then keeps it; `open`: it may come and go, or
 * cannot be foreseen.
 */
export type Outlook = 'never' | 'once' | 'open';

/** More combinations are not looked through. */
const MOST_COMBINATIONS = 64;

/**
 * What to expect of composites that move on together, each through its own bins.
 *
 * @param ahead of each composite, the bins it can come to, in their order; undefined: not known
 * @param isBetter whether some bins, one per composite, give a better tier
 */
export function outlook(
  ahead: readonly (readonly number[] | undefined)[],
  isBetter: (bins: readonly number[]) => boolean,
): Outlook {
  const ways = ahead.flatMap((bins) => (bins === undefined ? [] : [bins]));
  const count = ways.reduce((product, bins) => product * bins.length, 1);
  if (ways.length < ahead.length || count > MOST_COMBINATIONS) return 'open';
  let isReached = false;
  let comesAndGoes = false;
  /** Looks through what lies ahead; @returns whether it is better as it stands */
  const look = (places: readonly number[], from: number): boolean => {
    const isHere = isBetter(places.map((place, index) => ways[index]?.[place] ?? 0));
    isReached ||= isHere;
    for (let index = 0; index < ways.length; index++) {
      const next = (places[index] ?? 0) + 1;
      if (next >= (ways[index]?.length ?? 0)) continue;
      const moved = places.map((place, at) => (at === index ? next : place));
      const isThere = index >= from ? look(moved, index) : isBetter(moved.map((place, at) => ways[at]?.[place] ?? 0));
      if (isHere && !isThere) comesAndGoes = true;
    }
    return isHere;
  };
  look(
    ways.map(() => 0),
    0,
  );
  return !isReached ? 'never' : comesAndGoes ? 'open' : 'once';
}
