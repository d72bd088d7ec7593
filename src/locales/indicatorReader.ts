import type { Language, Scheme } from '../grading/scheme';
import { formatDate } from './formatDate';
import { formatNumber, formatShare } from './formatNumber';

/** One indicator as it is read. */
export interface ReadIndicator {
  /** Its name; its id where the scheme does not know it. */
  readonly name: string;
  /** A value of it: a date as a date, a share as a percentage, a number grouped; a dash where it is missing. */
  readonly shown: (value: number | undefined) => string;
}

/** The indicators of a scheme as a reader of the language reads them, by id: looked up once, read for every row. */
export function indicatorReader(language: Language, { indicators }: Scheme): (indicator: string) => ReadIndicator {
  const read = new Map<string, ReadIndicator>();
  const written = { date: formatDate, number: formatNumber, text: formatNumber };
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (id) => {
    const before = read.get(id);
    if (before) return before;
    const indicator = known.get(id);
    const format = indicator?.unit?.en === '%' ? formatShare : written[indicator?.kind ?? 'number'];
    const name = indicator?.names[language] ?? id;
    const fresh = { name, shown: (value: number | undefined) => (value === undefined ? '—' : format(language, value)) };
    read.set(id, fresh);
    return fresh;
  };
}
