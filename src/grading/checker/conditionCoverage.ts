import type { Condition, Indicator } from '../scheme';
import { canHold } from './canHold';

/** How conditions that are asked in order lie over all customers there could be. */
export interface ConditionCoverage {
  /** Conditions that are never the first to hold, by index: they cannot hold, or earlier ones hold wherever they do. */
  readonly unreachable: readonly number[];
  /** Whether some customer meets none of them; `complete`: even one of whom everything is known. */
  readonly leftOver: 'nobody' | 'incomplete' | 'complete';
}

/**
 * Looks for a customer who meets each condition and none before it, and for one who meets none at all. As exact as
 * `canHold`.
 *
 * @param conditions in the order they are asked, the first that holds decides
 * @returns undefined where one of these cannot be told
 */
export function conditionCoverage(
  conditions: readonly Condition[],
  indicators: readonly Indicator[],
): ConditionCoverage | undefined {
  const unmet = conditions.map((condition): Condition => ({ not: condition }));
  const isReached = conditions.map((condition, index) =>
    canHold({ all: [condition, ...unmet.slice(0, index)] }, indicators),
  );
  const [isLeft, isCompleteLeft] = [false, true].map((isComplete) => canHold({ all: unmet }, indicators, isComplete));
  if (isReached.includes(undefined) || isLeft === undefined || isCompleteLeft === undefined) return undefined;
  return {
    unreachable: isReached.flatMap((reached, index) => (reached ? [] : [index])),
    leftOver: isCompleteLeft ? 'complete' : isLeft ? 'incomplete' : 'nobody',
  };
}
