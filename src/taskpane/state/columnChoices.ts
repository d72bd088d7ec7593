import type { ColumnMatch, DataSource, Mapping } from '../../actions/types';
import { indicatorNeeds } from '../../grading';
import type { Scheme } from '../../grading/types';

/** By scheme id: what was found by header for it. */
export type Matches = Readonly<Record<string, readonly ColumnMatch[]>>;

/** One line of "confirm the columns", over all schemes: which of them is chosen only later. */
export interface ColumnChoice {
  /** Indicator id, `id` or `name`. */
  readonly indicator: string;
  /** `someSchemes`: at least one scheme cannot grade without it, but not all of them. */
  readonly need: ColumnMatch['need'] | 'someSchemes';
  /** Ids of the indicators it is computed from, where it has no column and can be. */
  readonly from: readonly string[];
  /** Further columns that answered to its header. */
  readonly alternatives: readonly number[];
}

/**
 * The lines to confirm: every indicator that any scheme asks for, once, in the order the schemes name them.
 *
 * @param schemes whose needs count
 * @param matches what was found by header for them
 * @param mapping the columns there are by now: they decide what is computed and what is still required
 */
export function columnChoices(schemes: readonly Scheme[], matches: Matches, mapping: Mapping): readonly ColumnChoice[] {
  const needs = schemes.flatMap((scheme) => indicatorNeeds(scheme, Object.keys(mapping)));
  const lines = Object.values(matches).flat();
  return [...new Set(lines.map((line) => line.indicator))].map((indicator) => {
    const own = needs.filter((need) => need.indicator === indicator);
    const derived = own.find((need) => need.need === 'derived');
    const requiredBy = own.filter((need) => need.need === 'required').length;
    const required = requiredBy === schemes.length ? 'required' : 'someSchemes';
    return {
      indicator,
      need: derived ? 'derived' : requiredBy > 0 ? required : 'optional',
      from: derived?.from ?? [],
      alternatives: [
        ...new Set(lines.filter((line) => line.indicator === indicator).flatMap((line) => line.alternatives)),
      ],
    };
  });
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

/** A confirmed mapping for data that was found again: each indicator keeps its header; where that is gone, it has none. */
export function carriedMapping(mapping: Mapping, before: DataSource, now: DataSource): Mapping {
  const carried = Object.entries(mapping).flatMap(([indicator, index]) => {
    const header = before.columns.find((column) => column.index === index)?.header;
    const candidates = now.columns.filter((column) => !column.isOurs && column.header === header);
    // Of several columns with one header the one that stands where it stood.
    const column = candidates.find((candidate) => candidate.index === index) ?? candidates[0];
    return column === undefined ? [] : [[indicator, column.index] as const];
  });
  return Object.fromEntries(carried);
}
