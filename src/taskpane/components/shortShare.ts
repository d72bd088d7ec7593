import type { Language } from '../../grading/types';
import { formatShare } from '../../locales/formatNumber';

/** Below it a share reads 0 in whole percent. */
const HALF_A_PERCENT = 0.005;

/**
 * A share in whole percent. A little is not shown as nothing, nor nearly all as all.
 *
 * @param share 0–1, or below 0 of an amount that was lost
 * @example shortShare('en', 0.2468) // '25%'
 * @example shortShare('en', 0.003) // '<1%'
 */
export function shortShare(language: Language, share: number): string {
  if (share > 0 && share < HALF_A_PERCENT) return '<1%';
  if (share < 0 && share > -HALF_A_PERCENT) return '>-1%';
  if (share < 1 && share >= 1 - HALF_A_PERCENT) return '>99%';
  return formatShare(language, share, 0);
}
