import type { Condition, Indicator } from '../scheme';
import { atomHolds, atomsOf, situations, type State } from './situations';

/** Beyond it walking through them would keep a person waiting. */
const MOST_SITUATIONS = 200_000;

/** How conditions that are asked in order lie over all customers there could be. */
export interface ConditionCoverage {
  /** Conditions that are never the first to hold, by index: they cannot hold, or earlier ones hold wherever they do. */
  readonly unreachable: readonly number[];
  /** Whether some customer meets none of them; `complete`: even one of whom everything is known. */
  readonly leftOver: 'nobody' | 'incomplete' | 'complete';
}

/**
 * Walks every combination of states that make a difference to the conditions. That is exact, but for indicators that
 * hang together (an average and its parts): what it calls unreachable is so, what it does not may still be.
 *
 * @param conditions in the order they are asked, the first that holds decides
 * @returns undefined where there are too many combinations, or an indicator is not known
 */
export function conditionCoverage(
  conditions: readonly Condition[],
  indicators: readonly Indicator[],
): ConditionCoverage | undefined {
  const atoms = conditions.flatMap(atomsOf);
  const ids = [...new Set(atoms.map(({ indicator }) => indicator))];
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const axes = ids.flatMap((id) => {
    const indicator = known.get(id);
    if (indicator === undefined) return [];
    const states = situations(
      indicator,
      atoms.filter((atom) => atom.indicator === id),
    );
    return [{ indicator, states }];
  });
  const count = axes.reduce((product, { states }) => product * states.length, 1);
  if (axes.length < ids.length || count > MOST_SITUATIONS) return undefined;

  const current = new Map<string, State>();
  const tests = conditions.map((condition) => testOf(condition, known, current));
  const first = new Set<number>();
  let leftOver: ConditionCoverage['leftOver'] = 'nobody';
  for (let situation = 0; situation < count; situation++) {
    let rest = situation;
    for (const { indicator, states } of axes) {
      current.set(indicator.id, states[rest % states.length] ?? 'missing');
      rest = Math.floor(rest / states.length);
    }
    const holding = tests.findIndex((holds) => holds());
    if (holding !== -1) first.add(holding);
    else if ([...current.values()].every((state) => typeof state === 'number')) leftOver = 'complete';
    else if (leftOver === 'nobody') leftOver = 'incomplete';
  }
  return { unreachable: conditions.flatMap((_condition, index) => (first.has(index) ? [] : [index])), leftOver };
}

/** A condition made ready to be asked of the current situation, again and again. */
function testOf(
  condition: Condition,
  known: ReadonlyMap<string, Indicator>,
  current: ReadonlyMap<string, State>,
): () => boolean {
  if ('not' in condition) {
    const test = testOf(condition.not, known, current);
    return () => !test();
  }
  if ('all' in condition) {
    const tests = condition.all.map((part) => testOf(part, known, current));
    return () => tests.every((test) => test());
  }
  if ('any' in condition) {
    const tests = condition.any.map((part) => testOf(part, known, current));
    return () => tests.some((test) => test());
  }
  const indicator = known.get(condition.indicator);
  return () =>
    indicator !== undefined && atomHolds(condition, indicator, current.get(condition.indicator) ?? 'missing');
}
