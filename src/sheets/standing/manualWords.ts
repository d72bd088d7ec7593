import type { Scheme, Tier } from '../../grading/scheme';
import { text } from '../../locales';
import type { SheetIssue } from '../types';
import type { ManualWord } from './standing';

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
 * What people typed about tiers, a word per customer; a tier may be named in either language, without case. One that the
 * scheme does not have is an issue and counts for nothing, one without a reason is an issue and counts.
 */
export function manualWords(
  cells: readonly TypedManual[],
  { tiers, language }: Scheme,
): { readonly words: readonly ManualWord[]; readonly issues: readonly SheetIssue[] } {
  const issues: SheetIssue[] = [];
  const known = new Map(tiers.flatMap((tier) => namesOf(tier).map((name) => [name, tier.id] as const)));
  const allNames = tiers.map(({ names }) => names[language]).join(text(language, 'basis.listSeparator'));
  const places = new Map<string, string>();
  const words = new Map<string, ManualWord>();
  for (const { field, id, text: typed, place } of cells) {
    const word = words.get(id) ?? { id, reason: '' };
    const tier = known.get(typed.toLowerCase());
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

function namesOf({ id, names }: Tier): readonly string[] {
  return [id, ...Object.values(names)].map((name) => name.trim().toLowerCase());
}
