import { indicatorNeeds, usedIndicators } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { text } from '../locales';
import { identityAliases, matchedColumns } from '../sheets';
import type { ColumnMatch, DataSource, Mapping } from './types';

/**
 * Which column would be which indicator, by header: first the customer's number and name, then the scheme's indicators
 * in their order. Nothing is decided here: a person confirms.
 */
export function matchColumns(data: DataSource, scheme: Scheme, language: Language): readonly ColumnMatch[] {
  const identities = (['id', 'name'] as const).map((id) => ({ id, aliases: identityAliases[id] }));
  const indicators = wantedIndicators(scheme);
  const headers = data.columns.map(({ header, isOurs }) => (isOurs ? undefined : header));
  // Indicators claim first: 客户 is a name only where no scheme has another use for that header.
  const matches = matchedColumns(headers, [...indicators, ...identities]);
  const found = new Map(matches.map((match) => [match.id, match]));
  const present = matches.flatMap(({ id, column }) => (column === undefined ? [] : [id]));
  const needs = new Map(indicatorNeeds(scheme, present).map((need) => [need.indicator, need.need]));
  const match = (id: string, label: string, need: ColumnMatch['need']): ColumnMatch => ({
    indicator: id,
    label,
    column: found.get(id)?.column,
    alternatives: found.get(id)?.alternatives ?? [],
    need,
  });
  return [
    ...identities.map(({ id }) => match(id, text(language, `match.${id}`), 'optional')),
    ...indicators.map(({ id, names }) => match(id, names[language], needs.get(id) ?? 'optional')),
  ];
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

/** The columns as they were found: a mapping to start from. */
export function mappingOf(matches: readonly ColumnMatch[]): Mapping {
  return Object.fromEntries(
    matches.flatMap(({ indicator, column }) => (column === undefined ? [] : [[indicator, column]])),
  );
}
