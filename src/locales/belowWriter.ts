import type { Language, Scheme } from '../grading/scheme';
import type { Explanation } from '../grading/types';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

/** Writes what stands below a customer: `12 customers below: Sales 340,000`. Nothing where nobody does. */
export function belowWriter(language: Language, scheme: Scheme): (explanation: Explanation) => readonly string[] {
  const indicatorOf = indicatorReader(language, scheme);
  const separator = text(language, 'basis.listSeparator');
  const sentence = template(language, 'basis.below');
  return ({ below }) => {
    if (below === undefined) return [];
    const sums = below.sums.map(({ indicator, value }) => {
      const { name, shown } = indicatorOf(indicator);
      return `${name} ${shown(value)}`;
    });
    return [sentence({ customers: below.customers, sums: sums.join(separator) })];
  };
}
