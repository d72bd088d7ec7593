import type { Language } from '../grading/scheme';
import { text } from './text';

/**
 * A bin in words: low and high where there are two, low, middle and high where there are three, else its place from the
 * best.
 *
 * @param bin 1 is the lowest
 * @example binName('en', 2, 2) // 'high'
 */
export function binName(language: Language, bin: number, binCount: number): string {
  if (binCount > 3) return text(language, 'basis.bin.numbered', { place: binCount + 1 - bin, count: binCount });
  if (bin === binCount) return text(language, 'basis.bin.high');
  return text(language, bin === 1 ? 'basis.bin.low' : 'basis.bin.middle');
}
