import type { Scheme } from '../../grading/types';
import { text } from '../../locales';
import type { SheetIssue } from '../types';
import type { ManualWord } from './standing';
import { tierNamed } from './tierNamed';

/** What people type about a customer's tier, by the names of the cells they type it into. */
export const MANUAL_FIELDS = { override: 'tier.override', floor: 'tier.floor', reason: 'tier.reason' } as const;

/** A cell in which a person said something about a customer's tier. */
export interface TypedManual {
  /** One of `MANUAL_FIELDS`. */
  readonly field: string;
  /** The customer's number. */
  readonly id: string;
  /** Trimmed. */
  readonly text: string;
  /** `评估结果汇总!E17` */
  readonly place: string;
}

/**
 * What people typed about tiers, a word per customer. A tier that the scheme does not have is an issue and counts for
 * nothing, one without a reason is an issue and counts.
 */
export function manualWords(
  cells: readonly TypedManual[],
  scheme: Scheme,
): { readonly words: readonly ManualWord[]; readonly issues: readonly SheetIssue[] } {
  const { tiers, language } = scheme;
  const issues: SheetIssue[] = [];
  const allNames = tiers.map(({ names }) => names[language]).join(text(language, 'basis.listSeparator'));
  const places = new Map<string, string>();
  const words = new Map<string, ManualWord>();
  for (const { field, id, text: typed, place } of cells) {
    if (typed === '') continue;
    const word = words.get(id) ?? { id, reason: '' };
    const tier = tierNamed(scheme, typed)?.id;
    if (field === MANUAL_FIELDS.reason) words.set(id, { ...word, reason: typed });
    else if (tier === undefined)
      issues.push({ code: 'manualTierUnknown', params: { id, place, found: typed, tiers: allNames }, found: typed });
    else {
      words.set(id, { ...word, [field === MANUAL_FIELDS.floor ? 'floor' : 'override']: tier });
      places.set(id, place);
    }
  }
  const meant = [...words.values()].filter(({ id }) => places.has(id));
  for (const { id, reason } of meant) {
    if (reason === '') issues.push({ code: 'manualWithoutReason', params: { id, place: places.get(id) ?? '' } });
  }
  return { words: meant, issues };
}
