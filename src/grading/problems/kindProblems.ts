import type { Indicator, IndicatorKind, Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { problem, type Path } from './problem';

/**
 * What an indicator is named for. `measure`: something with an order, to compute or compare with; `input`: whatever a
 * column of numbers can hold; `level` and `reason`: as the scheme model has them.
 */
export type Use = 'measure' | 'input' | 'number' | 'date' | 'category' | 'text' | 'level' | 'reason';

const kindsFor: Readonly<Record<Use, readonly IndicatorKind[]>> = {
  measure: ['number', 'date', 'boolean'],
  input: ['number', 'date', 'boolean', 'category'],
  number: ['number'],
  date: ['date'],
  category: ['category'],
  text: ['text'],
  level: ['category', 'number'],
  reason: ['category', 'boolean'],
};

export function indicatorOf(scheme: Scheme, id: string): Indicator | undefined {
  return scheme.indicators.find((indicator) => indicator.id === id);
}

/** An indicator named that the scheme does not have (`unknownIndicator`) or that cannot serve so (`wrongKind`). */
export function kindProblems(scheme: Scheme, id: string, use: Use, path: Path): readonly SchemeProblem[] {
  const kind = indicatorOf(scheme, id)?.kind;
  if (kind === undefined) return [problem(path, 'unknownIndicator', { id })];
  return kindsFor[use].includes(kind) ? [] : [problem(path, 'wrongKind', { id, kind, use })];
}
