import type { Indicator, Language, Scheme } from '../grading/scheme';
import { formatDate } from './formatDate';
import { formatNumber, formatShare } from './formatNumber';
import { text } from './text';

/** One indicator as it is read. */
export interface ReadIndicator {
  /** Its name; its id where the scheme does not know it. */
  readonly name: string;
  /**
   * A value of it as it stands in a column of numbers: a date as a date, a share as a percentage, a truth value as yes or
   * no, a category by its name, a number grouped; a dash where it is missing.
   */
  readonly shown: (value: number | undefined) => string;
  /** The same without rounding a number to two decimals, for a value that is a limit. */
  readonly exact: (value: number) => string;
}

/** Decimals of a value that is a limit. */
const EXACT_DIGITS = 6;

/** The indicators of a scheme as a reader of the language reads them, by id: looked up once, read for every row. */
export function indicatorReader(language: Language, { indicators }: Scheme): (indicator: string) => ReadIndicator {
  const read = new Map<string, ReadIndicator>();
  const known = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return (id) => {
    const before = read.get(id);
    if (before) return before;
    const indicator = known.get(id);
    const present = valueWriter(language, indicator);
    const exact = valueWriter(language, indicator, EXACT_DIGITS);
    const missing = text(language, 'value.missing');
    const fresh = {
      name: indicator?.names[language] ?? id,
      shown: (value: number | undefined) => (value === undefined ? missing : present(value)),
      exact,
    };
    read.set(id, fresh);
    return fresh;
  };
}

function valueWriter(language: Language, indicator: Indicator | undefined, digits?: number): (value: number) => string {
  switch (indicator?.kind) {
    case 'date':
      return (value) => formatDate(language, value);
    case 'boolean': {
      const texts = [text(language, 'value.false'), text(language, 'value.true')];
      return (value) => texts[value] ?? formatNumber(language, value);
    }
    case 'category': {
      const names = indicator.categories?.map((category) => category.names[language]) ?? [];
      return (value) => names[value] ?? formatNumber(language, value);
    }
    default:
      return indicator?.unit?.en === '%'
        ? (value) => formatShare(language, value, digits)
        : (value) => formatNumber(language, value, digits);
  }
}
