import type { Comparison, Condition, Language, Scheme } from '../grading/scheme';
import { indicatorReader } from './indicatorReader';
import type { ReadIndicator } from './indicatorReader';
import { eitherOf } from './listed';
import { text } from './text';

const SIGNS: Readonly<Record<Comparison, string>> = { '<': '<', '<=': '≤', '=': '=', '!=': '≠', '>=': '≥', '>': '>' };

/** What a condition says: `Orders ≥ 12 and (satisfaction ≥ 4 or referrals > 0)`. */
export function conditionSentence(language: Language, scheme: Scheme, condition: Condition): string {
  return sentenceOf(language, scheme, indicatorReader(language, scheme), condition);
}

function sentenceOf(
  language: Language,
  scheme: Scheme,
  indicatorOf: (id: string) => ReadIndicator,
  condition: Condition,
): string {
  const inner = (part: Condition) => sentenceOf(language, scheme, indicatorOf, part);
  if ('not' in condition) return text(language, 'condition.not', { condition: inner(condition.not) });
  if (!('indicator' in condition)) {
    const isAll = 'all' in condition;
    const parts = isAll ? partsOf('all', condition) : partsOf('any', condition);
    return parts
      .map((part) => (isCompound(part) ? text(language, 'condition.within', { condition: inner(part) }) : inner(part)))
      .join(text(language, isAll ? 'condition.and' : 'condition.or'));
  }
  const { name: indicator, exact } = indicatorOf(condition.indicator);
  if ('value' in condition) {
    if (isYesOrNo(scheme, condition.indicator) && condition.op === '=')
      return text(language, 'condition.yesNo', { indicator, value: exact(condition.value) });
    return text(language, 'condition.compare', { indicator, sign: SIGNS[condition.op], value: exact(condition.value) });
  }
  if (condition.op !== 'in') return text(language, `condition.${condition.op}`, { indicator });
  const { categories = [] } = scheme.indicators.find(({ id }) => id === condition.indicator) ?? {};
  const named = condition.categories.map((id) => {
    const name = categories.find((each) => each.id === id)?.names[language] ?? id;
    return text(language, 'condition.category', { name });
  });
  return text(language, 'condition.is', { indicator, value: eitherOf(language, named) });
}

/** The parts of a condition, those of the same kind within it taken apart, and of another that has but one part. */
function partsOf(kind: 'all' | 'any', condition: Condition): readonly Condition[] {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts === undefined || (!(kind in condition) && parts.length > 1)) return [condition];
  return parts.flatMap((part) => partsOf(kind, part));
}

/** Whether it needs brackets inside another. */
function isCompound(condition: Condition): boolean {
  return ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1);
}

function isYesOrNo({ indicators }: Scheme, id: string): boolean {
  return indicators.find((indicator) => indicator.id === id)?.kind === 'boolean';
}
