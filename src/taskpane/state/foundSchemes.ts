import { missingColumns } from '../../grading';
import type { Language, Scheme } from '../../grading/types';

/** The schemes to show, parted by whether the columns there are suffice. */
export interface FoundSchemes {
  readonly usable: readonly Scheme[];
  readonly lacking: readonly Scheme[];
}

/**
 * The schemes that answer to every word of a query, by name, reason, id or the name of a tier, in the order they came.
 *
 * @param present ids of the indicators that have a column
 */
export function foundSchemes(
  schemes: readonly Scheme[],
  query: string,
  language: Language,
  present: Iterable<string>,
): FoundSchemes {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const columns = [...present];
  const found = schemes.filter(({ id, names, reason, tiers }) => {
    const said = [id, names[language], reason[language], ...tiers.map((tier) => tier.names[language])];
    const text = said.join('\n').toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const isUsable = (scheme: Scheme) => missingColumns(scheme, columns).length === 0;
  return { usable: found.filter(isUsable), lacking: found.filter((scheme) => !isUsable(scheme)) };
}
