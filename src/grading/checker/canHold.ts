import type { Condition, Indicator } from '../scheme';
import { atomHolds, atomsOf, situations, type State } from './situations';

/** Beyond it looking on would keep a person waiting. */
const MOST_STEPS = 10_000;

/**
 * Whether there could be a customer who meets a condition. Indicators are taken one after the other, and no further
 * than the condition leaves it open. Exact, but for indicators that hang together (an average and its parts): those
 * are taken to be independent, so that a `false` is always right.
 *
 * @param isComplete only customers of whom everything is known
 * @returns undefined where that takes too long to tell, or an indicator is not known
 */
export function canHold(
  condition: Condition,
  indicators: readonly Indicator[],
  isComplete = false,
): boolean | undefined {
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const atoms = atomsOf(condition);
  const states = new Map<string, readonly State[]>();
  for (const id of new Set(atoms.map(({ indicator }) => indicator))) {
    const indicator = known.get(id);
    if (indicator === undefined) return undefined;
    const all = situations(
      indicator,
      atoms.filter((atom) => atom.indicator === id),
    );
    states.set(id, isComplete ? all.filter((state) => typeof state === 'number') : all);
  }

  const taken = new Map<string, State>();
  const outcome = outcomeOf(condition, known, taken);
  let steps = 0;
  const search = (): boolean => {
    steps++;
    const { holds, open } = outcome();
    if (holds !== undefined || open === undefined) return holds ?? false;
    const found = (states.get(open) ?? []).some((state) => {
      if (steps > MOST_STEPS) return false;
      taken.set(open, state);
      return search();
    });
    taken.delete(open);
    return found;
  };
  return search() || (steps > MOST_STEPS ? undefined : false);
}

/** What a condition comes to while not all indicators are taken; `open`: one that it hangs on. */
interface Outcome {
  readonly holds?: boolean;
  readonly open?: string;
}

function outcomeOf(
  condition: Condition,
  known: ReadonlyMap<string, Indicator>,
  taken: ReadonlyMap<string, State>,
): () => Outcome {
  if ('not' in condition) {
    const inner = outcomeOf(condition.not, known, taken);
    return () => {
      const { holds, open } = inner();
      return holds === undefined ? { open } : { holds: !holds };
    };
  }
  if ('all' in condition || 'any' in condition) {
    const isAll = 'all' in condition;
    const parts = (isAll ? condition.all : condition.any).map((part) => outcomeOf(part, known, taken));
    return () => {
      let open: string | undefined;
      for (const part of parts) {
        const outcome = part();
        if (outcome.holds === !isAll) return outcome;
        open ??= outcome.open;
      }
      return open === undefined ? { holds: isAll } : { open };
    };
  }
  const indicator = known.get(condition.indicator);
  return () => {
    const state = taken.get(condition.indicator);
    if (state === undefined || indicator === undefined) return { open: condition.indicator };
    return { holds: atomHolds(condition, indicator, state) };
  };
}
