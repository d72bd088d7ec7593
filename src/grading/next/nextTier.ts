import { readyGrading, type ReadyGrading } from '../reasons/readyGrading';
import type { Scheme } from '../scheme';
import type { Change, Grades, NextTier } from '../types';
import { candidates, type Candidates } from './candidates';
import { gaps } from './gaps';
import { regradedRow } from './regradedRow';
import { smallestChange } from './smallestChange';
import { unmet } from './unmet';

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
export function nextTier(grades: Grades, row: number): NextTier | undefined {
  if (!Number.isInteger(row) || row < 0 || row >= grades.rowCount) {
    throw new RangeError('nextTier requires a row of the grades');
  }
  const { scheme } = grades;
  if (scheme.decide.kind === 'clusters' || scheme.decide.kind === 'given') return undefined;
  const ready = readyGrading(grades);
  const now = regradedRow(ready, row, {});
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
    gaps: gaps(ready, row, now.bins, now.tier),
    changes: changes(ready, row, now.tier),
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

/** Where the columns of a grading may change is worked out once. Held as long as the grades themselves. */
const known = new WeakMap<Grades, readonly Candidates[]>();

function changes(ready: ReadyGrading, row: number, tier: number): readonly Change[] {
  const { grades } = ready;
  const all = known.get(grades) ?? candidates(grades);
  known.set(grades, all);
  const found = all.flatMap((each) => change(ready, row, tier, each) ?? []);
  return found.sort((one, other) => one.effort - other.effort);
}

/** Up or down, whichever takes less effort. */
function change(ready: ReadyGrading, row: number, tier: number, each: Candidates): Change | undefined {
  const { indicator, population } = each;
  const { tiers } = ready.grades.scheme;
  const value = ready.grades.columns.numbers[indicator]?.[row] ?? NaN;
  const from = Number.isNaN(value) ? undefined : value;
  const tierWith = (to: number) => regradedRow(ready, row, { [indicator]: to }).tier;
  const holds = (to: number) => {
    const reached = tierWith(to);
    return reached !== -1 && reached < tier;
  };
  const ways = ([1, -1] as const).flatMap((direction): readonly Change[] => {
    const to = smallestChange(each, from, direction, holds);
    if (to === undefined) return [];
    return [{ indicator, from, to, tier: tiers[tierWith(to)]?.id ?? '', effort: passed(population, from, to) }];
  });
  return ways.sort((one, other) => one.effort - other.effort)[0];
}

/** Share of the customers whose value lies between the two, 0–100; all below where there was none. */
function passed(sorted: Float64Array, from: number | undefined, to: number): number {
  if (sorted.length === 0) return 0;
  const [low, high] = from === undefined ? [-Infinity, to] : from < to ? [from, to] : [to, from];
  const count = sorted.reduce((sum, value) => sum + (value > low && value < high ? 1 : 0), 0);
  return (100 * count) / sorted.length;
}
