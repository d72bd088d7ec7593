import type { Condition, Scheme } from '../scheme';
import type { SchemeProblem } from '../types';
import { indicatorOf, kindProblems } from './kindProblems';
import { problem, type Check, type Path } from './problem';

/** Conditions over what cannot be compared so: of gates, of a ladder's rungs, for a reassignment. */
export const conditionProblems: Check = (scheme) => {
  const { decide, gates } = scheme;
  return [
    ...gates.flatMap(({ when }, index) => within(scheme, when, ['gates', index, 'when'])),
    ...(decide.kind === 'ladder'
      ? decide.rungs.flatMap(({ requires }, index) => within(scheme, requires, ['decide', 'rungs', index, 'requires']))
      : []),
    ...(decide.kind === 'given' && decide.validity?.reassign !== undefined
      ? within(scheme, decide.validity.reassign, ['decide', 'validity', 'reassign'])
      : []),
  ];
};

function within(scheme: Scheme, condition: Condition, path: Path): readonly SchemeProblem[] {
  if ('not' in condition) return within(scheme, condition.not, [...path, 'not']);
  if ('all' in condition) return condition.all.flatMap((part, at) => within(scheme, part, [...path, 'all', at]));
  if ('any' in condition) return condition.any.flatMap((part, at) => within(scheme, part, [...path, 'any', at]));
  const { indicator } = condition;
  const place = [...path, 'indicator'];
  if ('value' in condition) return kindProblems(scheme, indicator, 'measure', place);
  if (condition.op !== 'in') return kindProblems(scheme, indicator, 'input', place);
  const wrong = kindProblems(scheme, indicator, 'category', place);
  if (wrong.length > 0) return wrong;
  const known = indicatorOf(scheme, indicator)?.categories?.map(({ id }) => id) ?? [];
  return condition.categories.flatMap((category, at) =>
    known.includes(category)
      ? []
      : [problem([...path, 'categories', at], 'unknownCategory', { category, id: indicator, known: known.join(', ') })],
  );
}
