import { indicatorNeeds, usedIndicators } from '../grading';
import type { Scheme } from '../grading/types';
import { identityAliases } from './identityAliases';
import { matchedColumns } from './matchedColumns';
import type { MatchedColumn } from './matchedColumns';

/**
 * Which column would be which indicator, by header: first the customer's number and name (`id`, `name`), then the scheme's
 * indicators in their order.
 *
 * @param headers header texts; an undefined one is never offered
 */
export function indicatorColumns(headers: readonly (string | undefined)[], scheme: Scheme): readonly MatchedColumn[] {
  const identities = (['id', 'name'] as const).map((id) => ({ id, aliases: identityAliases[id] }));
  const indicators = wantedIndicators(scheme);
  // Indicators claim first: 客户 is a name only where no scheme has another use for that header.
  const matches = matchedColumns(headers, [...indicators, ...identities]);
  return [...matches.slice(indicators.length), ...matches.slice(0, indicators.length)];
}

/**
 * The indicators that a column can serve: those the scheme uses, what they can be derived from, and the customer one level
 * up; other texts count for nothing.
 */
function wantedIndicators(scheme: Scheme): Scheme['indicators'] {
  const used = new Set(usedIndicators(scheme));
  const parts = new Set(indicatorNeeds(scheme, []).flatMap(({ indicator, from }) => (used.has(indicator) ? from : [])));
  return scheme.indicators.filter(
    ({ id, kind }) => id === scheme.levels?.parent || (kind !== 'text' && (used.has(id) || parts.has(id))),
  );
}
