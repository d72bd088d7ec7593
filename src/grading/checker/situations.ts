import type { Condition, Indicator } from '../scheme';

/** How an indicator may stand for a customer: with a value, blank, or without a column. */
export type State = number | 'missing' | 'absent';

type Atom = Extract<Condition, { readonly indicator: string }>;

/** Every part of a condition that speaks of an indicator. */
export function atomsOf(condition: Condition): readonly Atom[] {
  if ('indicator' in condition) return [condition];
  if ('not' in condition) return atomsOf(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(atomsOf);
}

/**
 * The states of an indicator that make a difference to some conditions: one for each way in which all of them may turn
 * out, values before blanks. A number is tried at every limit it is compared with, between them and beyond.
 *
 * @param atoms the parts of the conditions that speak of it
 */
export function situations(indicator: Indicator, atoms: readonly Atom[]): readonly State[] {
  const seen = new Set<string>();
  return [...values(indicator, atoms), 'missing' as const, 'absent' as const].filter((state) => {
    const outcome = [typeof state, ...atoms.map((atom) => atomHolds(atom, indicator, state))].join();
    if (seen.has(outcome)) return false;
    seen.add(outcome);
    return true;
  });
}

function values({ kind, categories = [], within }: Indicator, atoms: readonly Atom[]): readonly number[] {
  if (kind === 'boolean') return [0, 1];
  if (kind === 'category') return categories.map((_category, index) => index);
  const [lowest, highest] = within ?? [-Infinity, Infinity];
  const named = atoms.flatMap((atom) => ('value' in atom ? [atom.value] : []));
  const limits = [...new Set([...named, lowest, highest])]
    .filter((limit) => limit >= lowest && limit <= highest)
    .sort((one, other) => one - other);
  return limits.flatMap((limit, index) => {
    const next = limits[index + 1];
    return next === undefined ? [limit] : [limit, between(limit, next)];
  });
}

function between(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high - Math.max(1, Math.abs(high));
  return high === Infinity ? low + Math.max(1, Math.abs(low)) : low / 2 + high / 2;
}

/** Whether a part of a condition holds in a state of its indicator. */
export function atomHolds(atom: Atom, { categories = [] }: Indicator, state: State): boolean {
  if (atom.op === 'missing' || atom.op === 'absent') return state === atom.op;
  if (typeof state !== 'number') return false;
  switch (atom.op) {
    case 'present':
      return true;
    case 'in':
      return atom.categories.includes(categories[state]?.id ?? '');
    case '<':
      return state < atom.value;
    case '<=':
      return state <= atom.value;
    case '=':
      return state === atom.value;
    case '!=':
      return state !== atom.value;
    case '>=':
      return state >= atom.value;
    case '>':
      return state > atom.value;
  }
}
