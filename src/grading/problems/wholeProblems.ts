import { kindProblems } from './kindProblems';
import { problem, type Check } from './problem';
import { compositeProblems } from './unknownProblems';

/** What the scheme as a whole names: its score, its amount, its levels (`rollUpWithoutParent`). */
export const wholeProblems: Check = (scheme) => {
  const { score, amount, levels } = scheme;
  const path = ['levels'];
  return [
    ...compositeProblems(scheme, score, ['score']),
    ...(amount === undefined ? [] : kindProblems(scheme, amount, 'number', ['amount'])),
    ...(levels === undefined ? [] : kindProblems(scheme, levels.indicator, 'level', [...path, 'indicator'])),
    ...(levels?.parent === undefined ? [] : kindProblems(scheme, levels.parent, 'text', [...path, 'parent'])),
    ...(levels?.rollUp ?? []).flatMap((id, at) => kindProblems(scheme, id, 'number', [...path, 'rollUp', at])),
    ...(levels?.rollUp !== undefined && levels.parent === undefined
      ? [problem([...path, 'rollUp'], 'rollUpWithoutParent')]
      : []),
  ];
};
