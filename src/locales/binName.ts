import type { Cut, Language } from '../grading/scheme';
import { text } from './text';

/**
 * A bin in words: low and high where there are two, low, middle and high where there are three, else its place from the
 * best; a quantile bin is a score of its own.
 *
 * @param bin 1 is the lowest
 * @example binName('en', 2, 2) // 'high'
 * @example binName('en', 4, 5) // 'class 2 of 5'
 * @example binName('en', 4, 5, 'quantile') // '4 of 5'
 */
export function binName(language: Language, bin: number, binCount: number, method?: Cut['method']): string {
  if (binCount > 3 && method === 'quantile') return text(language, 'basis.bin.score', { bin, count: binCount });
  if (binCount > 3) return text(language, 'basis.bin.numbered', { place: binCount + 1 - bin, count: binCount });
  if (bin === binCount) return text(language, 'basis.bin.high');
  return text(language, bin === 1 ? 'basis.bin.low' : 'basis.bin.middle');
}
