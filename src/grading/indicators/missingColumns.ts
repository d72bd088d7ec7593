import type { Scheme } from '../scheme';
import type { GradingIssue } from '../types';
import { isAvailable } from './isAvailable';
import { parts } from './parts';
import { requiredIndicators } from './requiredIndicators';
import { decisionIndicators } from './usedIndicators';

/**
 * What keeps a scheme from grading these columns at all: one `columnMissing` for each required indicator that has no
 * column and cannot be derived (`from`: the ids it could be derived from, joined by commas), one
 * `compositeWithoutColumns` for each composite none of whose terms has one, `ladderWithoutColumns` where a ladder asks
 * for nothing that has one. Empty: it can grade.
 *
 * @param present ids of the indicators that have a column
 */
export function missingColumns(scheme: Scheme, present: Iterable<string>): readonly GradingIssue[] {
  const columns = new Set(present);
  const lacking = requiredIndicators(scheme).filter((id) => !isAvailable(scheme, columns, id));
  const empty = scheme.composites.filter(({ terms }) =>
    terms.every((term) => term.optional && !isAvailable(scheme, columns, term.indicator)),
  );
  return [
    ...lacking.map((id): GradingIssue => {
      const derivation = scheme.indicators.find((indicator) => indicator.id === id)?.derive;
      const from = derivation === undefined ? '' : parts(derivation).join(',');
      const params = { indicator: id, derivable: from === '' ? 'no' : 'yes', from };
      return { code: 'columnMissing', params, indicator: id };
    }),
    ...empty.map(({ id, terms }): GradingIssue => ({
      code: 'compositeWithoutColumns',
      params: { composite: id, from: terms.map((term) => term.indicator).join(',') },
    })),
    ...unclimbable(scheme, columns),
  ];
}

function unclimbable(scheme: Scheme, columns: ReadonlySet<string>): readonly GradingIssue[] {
  if (scheme.decide.kind !== 'ladder') return [];
  const asked = decisionIndicators(scheme.decide);
  if (asked.some((id) => isAvailable(scheme, columns, id))) return [];
  return [{ code: 'ladderWithoutColumns', params: { from: asked.join(',') } }];
}
