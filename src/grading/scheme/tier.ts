import type { LocalText } from './text';

/** 改进关系 · 维持关系 · 终止关系 */
export type Verdict = 'improve' | 'maintain' | 'terminate';

export interface Tier {
  readonly id: string;
  readonly names: LocalText;
  /** 1 is the best; two tiers may not share a rank. */
  readonly rank: number;
  /** `#RRGGBB`; the text on the fill keeps a contrast of at least 4.5 : 1. */
  readonly colour: { readonly fill: string; readonly text: string };
  readonly verdict?: Verdict;
  readonly strategy: LocalText;
  /** How often to be in touch. */
  readonly rhythm?: LocalText;
  readonly requires?: LocalText;
  readonly grants?: LocalText;
}
