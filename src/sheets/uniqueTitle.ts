import type { Language } from '../grading/scheme';
import { text } from '../locales';

/**
 * A column title that no other column of the data has: numbered from 2 where it is taken. Tables allow no two columns of
 * one name, without case.
 *
 * @param taken the titles there are
 * @example uniqueTitle('Tier', ['TIER'], 'en') // 'Tier 2'
 */
export function uniqueTitle(title: string, taken: readonly string[], language: Language): string {
  const used = new Set(taken.map((each) => each.trim().toLowerCase()));
  let candidate = title;
  for (let number = 2; used.has(candidate.toLowerCase()); number++) {
    candidate = text(language, 'column.again', { title, number });
  }
  return candidate;
}
