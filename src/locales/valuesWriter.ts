import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

/** Writes what the conditions that decided looked at, with the row's values: `orders 15, satisfaction 4.5`. */
export function valuesWriter(language: Language, scheme: Scheme): (explanation: Explanation) => string {
  const indicatorOf = indicatorReader(language, scheme);
  const sentence = template(language, 'basis.value');
  const separator = text(language, 'basis.listSeparator');
  return ({ values = [] }) =>
    values
      .map(({ indicator: id, value }) => {
        const { name, shown } = indicatorOf(id);
        return sentence({ indicator: name, value: shown(value) });
      })
      .join(separator);
}
