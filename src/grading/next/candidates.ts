import { parts } from '../indicators/parts';
import { decidingIndicators, namedIn } from '../indicators/usedIndicators';
import type { Condition, Indicator } from '../scheme';
import type { Grades } from '../types';

/** Values of one indicator at which something about a grade may change, and how finely it is written. */
export interface Candidates {
  readonly indicator: string;
  /** Ascending, each once: the values the customers have, and those the scheme names. */
  readonly values: Float64Array;
  /** What the customers have, ascending, each as often as it occurs. */
  readonly population: Float64Array;
  /** The unit of the last digit written: 1 for whole numbers, dates and categories, 0.01 for two decimals. */
  readonly step: number;
}

/**
 * The indicators that a customer could change, in the scheme's order: those that have a column of their own and decide,
 * or that one which decides is derived from. Levels and what is past do not change.
 */
export function candidates(grades: Grades): readonly Candidates[] {
  const { scheme, columns, derived } = grades;
  const deciding = decidingIndicators(scheme).flatMap((id) => [id, ...sources(scheme.indicators, derived, id)]);
  return scheme.indicators.flatMap((indicator) => {
    const { id } = indicator;
    const column = columns.numbers[id];
    const isFixed = indicator.isPast === true || derived.includes(id) || id === scheme.levels?.indicator;
    if (column === undefined || isFixed || !deciding.includes(id)) return [];
    const population = column.filter((value) => !Number.isNaN(value)).sort();
    const values = Float64Array.from(new Set([...population, ...named(grades, indicator)])).sort();
    return values.length === 0 ? [] : [{ indicator: id, values, population, step: step(indicator, population) }];
  });
}

/** What a derived indicator is derived from, in the end. */
function sources(indicators: readonly Indicator[], derived: readonly string[], id: string): readonly string[] {
  const derive = indicators.find((indicator) => indicator.id === id)?.derive;
  if (derive === undefined || !derived.includes(id)) return [];
  return parts(derive).flatMap((part) => [part, ...sources(indicators, derived, part)]);
}

/** The values the scheme names for an indicator: where normalisers bend, where it is cut, what conditions ask. */
function named({ scheme, cuts }: Grades, { id, kind, categories = [] }: Indicator): readonly number[] {
  if (kind === 'boolean') return [0, 1];
  if (kind === 'category') return categories.map((_, index) => index);
  const terms = scheme.composites.flatMap((composite) => composite.terms.filter((term) => term.indicator === id));
  const conditions = [
    ...scheme.gates.map((gate) => gate.when),
    ...(scheme.decide.kind === 'ladder' ? scheme.decide.rungs.map(({ requires }) => requires) : []),
  ];
  return [
    ...terms.flatMap(({ normalise }) => {
      switch (normalise.method) {
        case 'linear':
          return [normalise.floor, normalise.target];
        case 'bands':
          return normalise.bands.map(({ from }) => from);
        case 'target':
          return [normalise.target - normalise.reach, normalise.target, normalise.target + normalise.reach];
        default:
          return [];
      }
    }),
    ...cuts.flatMap(({ of, thresholds }) => (of === id ? thresholds : [])),
    ...conditions.filter((condition) => namedIn(condition).includes(id)).flatMap((each) => asked(each, id)),
  ];
}

/** The numbers a condition compares an indicator with, and their neighbours: `>` needs the next one. */
function asked(condition: Condition, id: string): readonly number[] {
  if ('not' in condition) return asked(condition.not, id);
  if ('all' in condition) return condition.all.flatMap((part) => asked(part, id));
  if ('any' in condition) return condition.any.flatMap((part) => asked(part, id));
  if (condition.indicator !== id || !('value' in condition)) return [];
  return [condition.value - 1, condition.value, condition.value + 1];
}

/** At most six decimals; where the values have more, nothing is rounded. */
const MOST_DECIMALS = 6;

function step({ kind }: Indicator, population: Float64Array): number {
  if (kind !== 'number') return 1;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals;
    if (population.every((value) => Math.abs(Math.round(value * unit) / unit - value) <= Math.abs(value) * 1e-12)) {
      return 1 / unit;
    }
  }
  return 0;
}
