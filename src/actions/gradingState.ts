import { isStale, lastGrading, lastReports, reportSheets, runExcel, standingGradings, workbookSchemes } from '../excel';
import type { ReportSheets } from '../excel';
import { presetById } from '../grading';
import type { Scheme } from '../grading/types';
import { isPreset } from './isPreset';
import type { GradingState } from './types';

/** The schemes a workbook has of its own, the one its active sheet is graded by first. */
function ownSchemes(kept: readonly Scheme[], schemeId?: string): readonly Scheme[] {
  const own = kept.filter((scheme) => !isPreset(scheme));
  return [...own.filter(({ id }) => id === schemeId), ...own.filter(({ id }) => id !== schemeId)];
}

/** The sheet whose customers a sheet is about: those of a report, else its own. */
function customersOf(
  { records, present }: ReportSheets,
  sheet: { readonly id: string; readonly name: string },
): string {
  const of = records.find(({ id }) => id === sheet.id)?.of;
  return present.find(({ id }) => id === of)?.name ?? sheet.name;
}

/** Names of the reports about the customers of a sheet. */
function reportsAbout({ records, present }: ReportSheets, customersSheet: string): readonly string[] {
  const of = present.find(({ name }) => name === customersSheet)?.id;
  const ids = new Set(records.filter((record) => record.of === of).map(({ id }) => id));
  return present.filter(({ id }) => ids.has(id)).map(({ name }) => name);
}

/**
 * What the workbook remembers of gradings: whether what was done last can be taken back, which grading stands on the
 * active sheet or behind the report that is shown, and the schemes of its own.
 */
export function gradingState(): Promise<GradingState> {
  return runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('id,name');
    await context.sync();
    const sheets = await reportSheets(context, active.name);
    const sheet = customersOf(sheets, active);
    const all = await standingGradings(context);
    const kept = await workbookSchemes(context);
    const last = lastGrading();
    const canTakeBack = lastReports() !== undefined || all.some(({ record }) => record.number === last?.number);
    const standing = all.filter(({ columns }) => columns.some(({ place }) => place.sheet === sheet));
    const graded = standing[standing.length - 1];
    if (!graded) return { canTakeBack, ownSchemes: ownSchemes(kept) };
    const { schemeId, schemeVersion, asOf } = graded.record;
    const language = (kept.find(({ id }) => id === schemeId) ?? presetById(schemeId))?.language;
    return {
      canTakeBack,
      ownSchemes: ownSchemes(kept, schemeId),
      graded: {
        schemeId,
        schemeVersion,
        language,
        sheet,
        asOf,
        isStale: await isStale(context, graded),
        reports: reportsAbout(sheets, sheet),
      },
    };
  });
}
