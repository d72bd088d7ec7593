import { schemeById, standingGradings } from '../excel';
import type { ExcelContext, StandingGrading } from '../excel';
import type { Scheme } from '../grading/types';
import { Refusal } from '../sheets';

/** The grading that stands on a customers' sheet. */
export interface ReportedGrading {
  readonly standing: StandingGrading;
  readonly scheme: Scheme;
  /** Worksheet column of its tiers, from zero. */
  readonly tier: number;
  /** Of its scores, where it wrote them. */
  readonly score?: number;
}

/**
 * The last grading of a sheet, for reports to be made of.
 *
 * @throws Refusal `notGraded`
 */
export async function reportedGrading(context: ExcelContext, sheet: string): Promise<ReportedGrading> {
  const standing = (await standingGradings(context))
    .filter(({ columns }) => columns.some(({ place }) => place.sheet === sheet))
    .at(-1);
  const columnOf = (wanted: string) => standing?.columns.find(({ key }) => key === wanted)?.place.area.column;
  const tier = columnOf('tier');
  const scheme = standing && (await schemeById(context, standing.record.schemeId));
  if (!standing || tier === undefined || !scheme) throw new Refusal('notGraded', { sheet });
  return { standing, scheme, tier, score: columnOf('score') };
}
