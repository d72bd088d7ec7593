import type { ColumnMatch, Mapping } from '../../actions/types';
import type { Scheme } from '../../grading/types';

type Matches = Readonly<Record<string, readonly ColumnMatch[]>>;

/** One line of "confirm the columns", over all schemes: which of them is chosen only later. */
export interface ColumnChoice {
  /** Indicator id, `id` or `name`. */
  readonly indicator: string;
  /** `someSchemes`: at least one scheme cannot grade without it, but not all of them. */
  readonly need: ColumnMatch['need'] | 'someSchemes';
  /** Further columns that answered to its header. */
  readonly alternatives: readonly number[];
}

function needOf(needs: readonly ColumnMatch['need'][], schemeCount: number): ColumnChoice['need'] {
  const requiredBy = needs.filter((need) => need === 'required').length;
  if (requiredBy > 0) return requiredBy === schemeCount ? 'required' : 'someSchemes';
  return needs.includes('derived') ? 'derived' : 'optional';
}

/**
 * The lines to confirm: every indicator that any scheme asks for, once, in the order the schemes name them.
 *
 * @param matches by scheme id, what was found by header
 */
export function columnChoices(matches: Matches): readonly ColumnChoice[] {
  const lists = Object.values(matches);
  const byIndicator = new Map<string, ColumnMatch[]>();
  for (const match of lists.flat())
    byIndicator.set(match.indicator, [...(byIndicator.get(match.indicator) ?? []), match]);
  return [...byIndicator].map(([indicator, found]) => ({
    indicator,
    need: needOf(
      found.map((match) => match.need),
      lists.length,
    ),
    alternatives: [...new Set(found.flatMap((match) => match.alternatives))],
  }));
}

/** The mapping as found by header, before anyone corrected it. */
export function foundMapping(matches: Matches): Mapping {
  const found = Object.values(matches)
    .flat()
    .flatMap((match) => (match.column === undefined ? [] : [[match.indicator, match.column] as const]));
  return Object.fromEntries(found);
}

/** The part of a mapping that a scheme reads: what it asks for, and nothing it does not know. */
export function mappingFor(scheme: Scheme, mapping: Mapping): Mapping {
  const asked = new Set(['id', 'name', ...scheme.indicators.map((indicator) => indicator.id)]);
  return Object.fromEntries(Object.entries(mapping).filter(([indicator]) => asked.has(indicator)));
}

/** The indicators a scheme cannot do without and has no column for. */
export function missingFor(scheme: Scheme, matches: Matches, mapping: Mapping): readonly string[] {
  return (matches[scheme.id] ?? [])
    .filter((match) => match.need === 'required' && mapping[match.indicator] === undefined)
    .map((match) => match.indicator);
}
