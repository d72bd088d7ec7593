import { readyGrading, type ReadyGrading } from '../reasons/readyGrading';
import type { Scheme } from '../scheme';
import type { Change, Grades, NextTier } from '../types';
import { candidates, type Candidates } from './candidates';
import { gaps } from './gaps';
import { regrader, type RegradableRow } from './regrader';
import { smallestChange } from './smallestChange';
import { unmet } from './unmet';
import { leadingCount } from '../sorting/leadingCount';

/** What is worked out of what a row lacks. */
export interface NextTierOptions {
  /** Without, `changes` is empty: of all that is said they take by far the longest. */
  readonly withChanges?: boolean;
}

/**
 * What a row lacks for the next tier: the gap of each composite, and for each indicator the smallest change that leads
 * to a better tier, all else standing, the least effort first. The thresholds of this grading hold, whether they were
 * absolute or came from the other customers: they move when the others do. Every change returned has been graded again
 * and reaches its tier.
 *
 * @param row zero-based
 * @returns undefined for a row without a tier or in the best that the scheme decides, for typed tiers and for clusters,
 *   which have no way up
 * @throws RangeError "nextTier requires a row of the grades"
 */
export function nextTier(
  grades: Grades,
  row: number,
  { withChanges = true }: NextTierOptions = {},
): NextTier | undefined {
  if (!Number.isInteger(row) || row < 0 || row >= grades.rowCount) {
    throw new RangeError('nextTier requires a row of the grades');
  }
  const { scheme } = grades;
  if (scheme.decide.kind === 'clusters' || scheme.decide.kind === 'given') return undefined;
  const ready = readyGrading(grades);
  const regradable = regraderOf(ready)(row);
  const { now, bins } = regradable;
  const tier = scheme.tiers[now.tier];
  const next = reachable(scheme)
    .filter((index) => index < now.tier)
    .at(-1);
  if (tier === undefined || next === undefined) return undefined;
  const rung =
    scheme.decide.kind === 'ladder'
      ? scheme.decide.rungs.find(({ tier: id }) => id === scheme.tiers[next]?.id)
      : undefined;
  return {
    row,
    tier: tier.id,
    next: scheme.tiers[next]?.id ?? '',
    gaps: gaps(ready, row, bins, now.tier),
    changes: withChanges ? changes(grades, row, regradable) : [],
    ...(now.gate === -1 ? {} : { cappedBy: scheme.gates[now.gate]?.id }),
    requirements: rung === undefined ? [] : unmet(rung.requires, scheme.indicators, grades.columns, row),
  };
}

/** Indices of the tiers that a table or a ladder can decide, best first. */
function reachable({ decide, tiers }: Scheme): readonly number[] {
  const ids =
    decide.kind === 'table'
      ? [...decide.rules.map(({ tier }) => tier), decide.otherwise]
      : decide.kind === 'ladder'
        ? [...decide.rungs.map(({ tier }) => tier), decide.otherwise]
        : [];
  return tiers.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
}

/** What all rows share is worked out once. Held as long as the grading. */
const regraders = new WeakMap<ReadyGrading, ReturnType<typeof regrader>>();
const known = new WeakMap<Grades, readonly Candidates[]>();

function regraderOf(ready: ReadyGrading): ReturnType<typeof regrader> {
  const made = regraders.get(ready) ?? regrader(ready);
  regraders.set(ready, made);
  return made;
}

function changes(grades: Grades, row: number, regradable: RegradableRow): readonly Change[] {
  const all = known.get(grades) ?? candidates(grades);
  known.set(grades, all);
  const found = all.flatMap((each) => change(grades, row, regradable, each) ?? []);
  return found.sort((one, other) => one.effort - other.effort);
}

/** Up or down, whichever takes less effort. */
function change(
  grades: Grades,
  row: number,
  { now, regraded, outlook }: RegradableRow,
  each: Candidates,
): Change | undefined {
  const { indicator, population } = each;
  const { tiers } = grades.scheme;
  const value = grades.columns.numbers[indicator]?.[row] ?? NaN;
  const from = Number.isNaN(value) ? undefined : value;
  const holds = (to: number) => {
    const { tier } = regraded(indicator, to);
    return tier !== -1 && tier < now.tier;
  };
  const ways = ([1, -1] as const).flatMap((direction): readonly Change[] => {
    const expected = outlook(indicator, direction);
    if (expected === 'never') return [];
    const to = smallestChange(each, from, direction, holds, expected === 'once');
    if (to === undefined) return [];
    const tier = tiers[regraded(indicator, to).tier]?.id ?? '';
    return [{ indicator, from, to, tier, effort: passed(population, from, to) }];
  });
  return ways.sort((one, other) => one.effort - other.effort)[0];
}

/** Share of the customers whose value lies between the two, 0–100; all below where there was none. */
function passed(sorted: Float64Array, from: number | undefined, to: number): number {
  if (sorted.length === 0) return 0;
  const [low, high] = from === undefined ? [-Infinity, to] : from < to ? [from, to] : [to, from];
  const count = leadingCount(sorted, (value) => value < high) - leadingCount(sorted, (value) => value <= low);
  return (100 * Math.max(0, count)) / sorted.length;
}
