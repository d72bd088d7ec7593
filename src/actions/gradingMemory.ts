import { inTurns, manualCells, reportSheets, schemeById, standingTexts } from '../excel';
import type { ExcelContext, SourceData, Steps } from '../excel';
import { latestDate } from '../grading';
import type { GradeOptions } from '../grading/types';
import {
  comparedStanding,
  earlierTierSteps,
  manualByCustomer,
  manualWords,
  matchedSteps,
  noEarlierTiers,
  REVIEW_KEY,
  standingsInSteps,
} from '../sheets';
import type {
  Customers,
  EarlierTiers,
  GradedVersion,
  GradingDays,
  KnownStanding,
  ManualByCustomer,
  SheetIssue,
} from '../sheets';
import { customerKeySteps } from './customerKeySteps';
import type { CustomerKeys } from './customerKeySteps';
import type { Job } from './types';

/** How the customers stood at the grading that this one is compared with. */
export interface EarlierGrading extends EarlierTiers {
  readonly standing: KnownStanding;
  /** It belongs to an earlier period: grace goes on from it. */
  readonly isEarlier: boolean;
}

/** What the workbook remembers of the customers of a job. */
export interface GradingMemory {
  readonly days: GradingDays;
  readonly keys: CustomerKeys;
  /** Undefined: these customers were not graded by this scheme before. */
  readonly earlier?: EarlierGrading;
  readonly manual: ManualByCustomer;
  /** Versions of schemes they were graded by up to now, oldest first. */
  readonly history: readonly GradedVersion[];
  /** All that is remembered of the grading that stands. */
  readonly texts: readonly string[];
  /** The number that the next standing gets. */
  readonly made: number;
  readonly issues: readonly SheetIssue[];
}

/** When a grading is made: now, or again as the one that stands, for reports. */
export type Occasion = { readonly today: number } | 'asItStands';

/**
 * What the workbook remembers of the customers of a job: how they stood at the grading before, and which tiers people
 * typed. Where the grading that stands is made again it starts from what that one started from.
 *
 * @param asOf serial day number given for the grading
 */
export async function gradingMemory(
  context: ExcelContext,
  job: Job,
  source: SourceData,
  customers: Customers,
  asOf: number | undefined,
  occasion: Occasion,
  { signal }: Steps = {},
): Promise<GradingMemory> {
  const { scheme } = job;
  const keys = await inTurns(customerKeySteps(job, source, customers), { signal });
  const record = source.standing[source.standing.length - 1]?.record;
  const texts = record ? await standingTexts(context, record.number) : [];
  const all = await inTurns(standingsInSteps(texts), { signal });
  const own = all.filter(({ schemeId }) => schemeId === scheme.id);
  const last = own[own.length - 1];
  const issues: SheetIssue[] = [];
  if (record && record.schemeId !== scheme.id) {
    const before = (await schemeById(context, record.schemeId))?.names[scheme.language] ?? record.schemeId;
    issues.push({ code: 'otherSchemeBefore', params: { scheme: before } });
  }

  const isAgain = occasion === 'asItStands';
  const found = asOf ?? latestDate(customers.columns, scheme);
  const days =
    occasion === 'asItStands'
      ? { date: last?.date ?? NaN, madeOn: last?.madeOn ?? NaN }
      : { date: found ?? occasion.today, madeOn: occasion.today };
  const compared = comparedStanding(isAgain ? own.slice(0, -1) : own, days, scheme.regradeEvery);
  let earlier: EarlierGrading | undefined;
  let hasMoved = false;
  if (compared) {
    const matched = await inTurns(matchedSteps(compared.standing, keys.known, keys.isByRow), { signal });
    ({ hasMoved } = matched);
    if (hasMoved) issues.push({ code: 'standingRowsMoved', params: {} });
    else
      earlier = { ...compared, ...(await inTurns(earlierTierSteps(compared.standing, matched, scheme), { signal })) };
  }
  if (earlier && earlier.lost > 0) issues.push({ code: 'standingTiersGone', params: { count: earlier.lost } });

  const typed = isAgain ? undefined : await manualCells(context, await reportSheets(context, source.sheet), REVIEW_KEY);
  const said = typed ? manualWords(typed, scheme) : { words: last?.manual ?? [], issues: [] };
  issues.push(...atCustomers(said.issues, keys.typed, customers));
  const manual = manualByCustomer(keys.isByRow && hasMoved ? [] : said.words, keys.typed, scheme);
  const made = Math.max(0, ...all.map((standing) => standing.made)) + 1;
  return { days, keys, earlier, manual, history: record?.history ?? [], texts, made, issues };
}

/** Issues about what was typed for customers, with the rows of those who are there. */
function atCustomers(
  issues: readonly SheetIssue[],
  keys: readonly string[],
  { rows }: Customers,
): readonly SheetIssue[] {
  if (issues.length === 0) return issues;
  const rowNumbers = new Map(keys.map((key, customer) => [key, (rows[customer] ?? 0) + 1]));
  return issues.map((issue) => ({ ...issue, rowNumber: rowNumbers.get(String(issue.params.id)) }));
}

/** What the engine is told of what the workbook remembers. */
export function rememberedOptions(
  { scheme }: Job,
  { earlier, manual }: GradingMemory,
  rowCount: number,
): Pick<GradeOptions, 'previous' | 'manual'> {
  const previous = earlier?.isEarlier ? earlier.previous : noEarlierTiers(rowCount);
  return {
    ...(scheme.keep && { previous }),
    ...(manual.words.size > 0 && { manual: manual.tiers }),
  };
}
