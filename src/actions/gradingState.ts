import { isStale, lastGrading, runExcel, standingGradings, workbookSchemes } from '../excel';
import { presetById } from '../grading';
import type { Scheme } from '../grading/types';
import { isPreset } from './isPreset';
import type { GradingState } from './types';

/** The schemes a workbook has of its own, the one its active sheet is graded by first. */
function ownSchemes(kept: readonly Scheme[], schemeId?: string): readonly Scheme[] {
  const own = kept.filter((scheme) => !isPreset(scheme));
  return [...own.filter(({ id }) => id === schemeId), ...own.filter(({ id }) => id !== schemeId)];
}

/**
 * What the workbook remembers of gradings: whether the last can be taken back, which stands on the active sheet, and the
 * schemes of its own.
 */
export function gradingState(): Promise<GradingState> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    const all = await standingGradings(context);
    const kept = await workbookSchemes(context);
    const last = lastGrading();
    const canTakeBack = all.some(({ record }) => record.number === last?.number);
    const standing = all.filter(({ columns }) => columns.some(({ place }) => place.sheet === sheet.name));
    const graded = standing[standing.length - 1];
    if (!graded) return { canTakeBack, ownSchemes: ownSchemes(kept) };
    const { schemeId, schemeVersion, asOf } = graded.record;
    const language = (kept.find(({ id }) => id === schemeId) ?? presetById(schemeId))?.language;
    return {
      canTakeBack,
      ownSchemes: ownSchemes(kept, schemeId),
      graded: { schemeId, schemeVersion, language, sheet: sheet.name, asOf, isStale: await isStale(context, graded) },
    };
  });
}
