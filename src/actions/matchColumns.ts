import { indicatorNeeds } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { text } from '../locales';
import { indicatorColumns } from '../sheets';
import type { ColumnMatch, DataSource, Mapping } from './types';

/**
 * Which column would be which indicator, by header: first the customer's number and name, then the scheme's indicators
 * in their order. Nothing is decided here: a person confirms.
 */
export function matchColumns(data: DataSource, scheme: Scheme, language: Language): readonly ColumnMatch[] {
  const matches = indicatorColumns(
    data.columns.map(({ header, isOurs }) => (isOurs ? undefined : header)),
    scheme,
  );
  const present = matches.flatMap(({ id, column }) => (column === undefined ? [] : [id]));
  const needs = new Map(indicatorNeeds(scheme, present).map((need) => [need.indicator, need.need]));
  const names = new Map(scheme.indicators.map((indicator) => [indicator.id, indicator.names[language]]));
  return matches.map(({ id, column, alternatives }) => ({
    indicator: id,
    label: id === 'id' || id === 'name' ? text(language, `match.${id}`) : (names.get(id) ?? id),
    column,
    alternatives,
    need: needs.get(id) ?? 'optional',
  }));
}

/** The columns as they were found: a mapping to start from. */
export function mappingOf(matches: readonly ColumnMatch[]): Mapping {
  return Object.fromEntries(
    matches.flatMap(({ indicator, column }) => (column === undefined ? [] : [[indicator, column]])),
  );
}
