import { isStale, lastGrading, runExcel, schemeById, standingGradings } from '../excel';
import type { GradingState } from './types';

/** What the workbook remembers of gradings: whether the last can be taken back, and which stands on the active sheet. */
export function gradingState(): Promise<GradingState> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const all = await standingGradings(context);
    await context.sync();
    const last = lastGrading();
    const canTakeBack = all.some(({ record }) => record.number === last?.number);
    const standing = all.filter(({ columns }) => columns.some(({ place }) => place.sheet === sheet.name));
    const graded = standing[standing.length - 1];
    if (!graded) return { canTakeBack };
    const { schemeId, schemeVersion, asOf } = graded.record;
    const language = (await schemeById(context, schemeId))?.language;
    return {
      canTakeBack,
      graded: { schemeId, schemeVersion, language, sheet: sheet.name, asOf, isStale: await isStale(context, graded) },
    };
  });
}
