import { indicatorNeeds } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { issueSentence } from '../locales';
import { headerText, Refusal } from '../sheets';
import { mappingOf, matchColumns } from './matchColumns';
import type { DataSource, Mapping } from './types';

/** A mapping, and in words which columns were given and which were found by header. */
export interface RequestedMapping {
  readonly mapping: Mapping;
  readonly notes: readonly string[];
}

/**
 * The columns a request names, the rest found by header.
 *
 * @param map header text by indicator id, also `id` and `name`
 * @throws Refusal `unknownMapIndicator`, `unknownMapColumn`
 */
export function requestedMapping(
  data: DataSource,
  scheme: Scheme,
  map: Readonly<Record<string, string>>,
  language: Language,
): RequestedMapping {
  const given = Object.entries(map).map(([indicator, header]): readonly [string, number] => {
    if (indicator !== 'id' && indicator !== 'name' && !scheme.indicators.some(({ id }) => id === indicator))
      throw new Refusal('unknownMapIndicator', { scheme: scheme.names[language], indicator });
    const wanted = headerText(header).key;
    const column = data.columns.find((each) => !each.isOurs && headerText(each.header).key === wanted);
    if (!column) throw new Refusal('unknownMapColumn', { column: header, indicator });
    return [indicator, column.index];
  });
  const matches = matchColumns(data, scheme, language);
  const taken = new Set(given.map(([, column]) => column));
  const matched = matches.filter(({ column }) => column === undefined || !taken.has(column));
  const mapping = { ...mappingOf(matched), ...Object.fromEntries(given) };
  const needs = new Map(indicatorNeeds(scheme, Object.keys(mapping)).map(({ indicator, need }) => [indicator, need]));
  const notes = matches.map(({ indicator, label }) => {
    const column = data.columns[mapping[indicator] ?? -1]?.header;
    if (column === undefined) {
      const absent = needs.get(indicator) === 'derived' ? 'columnDerived' : 'columnNotFound';
      return issueSentence(language, { code: absent, params: { label } });
    }
    const code = indicator in map ? 'columnConfirmed' : 'columnMatched';
    return issueSentence(language, { code, params: { label, column } });
  });
  return { mapping, notes };
}
