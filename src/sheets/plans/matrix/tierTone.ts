import { contrast } from '../../../grading/problems/contrast';
import type { Tier } from '../../../grading/scheme';

/** A tier's colour as columns and points of a chart have it, and the darker one around them. */
export interface TierTone {
  readonly fill: string;
  readonly outline: string;
}

const PAPER = '#FFFFFF';
/** Against the paper; a fill that is paler takes some of the text's colour. */
const LEAST_CONTRAST = 1.9;
const DEEPENED = 0.3;
const OUTLINED = 0.6;

/**
 * The colour of a tier in charts: the one of its cells, deepened where it would be lost on white.
 *
 * @example tierTone({ fill: '#5B626D', text: '#FFFFFF' }) // { fill: '#5B626D', outline: '#5B626D' }
 * @example tierTone({ fill: '#F7D774', text: '#4A3400' }) // { fill: '#C3A651', outline: '#8F752E' }
 */
export function tierTone({ fill, text }: Tier['colour']): TierTone {
  const isDark = contrast(fill, PAPER) >= contrast(text, PAPER);
  if (isDark) return { fill, outline: fill };
  return {
    fill: contrast(fill, PAPER) < LEAST_CONTRAST ? mixed(fill, text, DEEPENED) : fill,
    outline: mixed(fill, text, OUTLINED),
  };
}

/** @param share of the second, 0–1 */
function mixed(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [first, second].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((one ?? 0) * (1 - share) + (other ?? 0) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`.toUpperCase();
}
