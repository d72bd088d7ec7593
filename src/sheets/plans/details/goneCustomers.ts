import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { textRow } from '../layout/blocks';
import type { DetailColumn } from './detailColumns';
import { nobodyPlace } from './detailsOf';
import type { ReportSources } from '../reportSources';
import type { SameIds } from './sameIds';
import type { PlannedBlock, PlannedInputs } from '../layout/sheetPlan';
import { typedCell } from '../typed/typedBlock';

/**
 * What people typed about customers who are no longer among those graded: below the others, so that nothing is lost and
 * it stands again beside them once they are back.
 */
export function goneCustomers(
  sources: ReportSources,
  columns: readonly DetailColumn[],
  sameIds: SameIds,
): { readonly blocks: readonly PlannedBlock[]; readonly inputs: readonly PlannedInputs[] } {
  const { details, grades, typed } = sources;
  const fields = Object.fromEntries(columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, at]])));
  const subjects = goneSubjects(sources, new Set(Object.keys(fields)), sameIds);
  if (subjects.length === 0) return { blocks: [], inputs: [] };
  const row = details.firstRow + nobodyPlace(details) + 1;
  const cells = (subject: string) =>
    columns.map(({ field }, at) => {
      if (at === details.columns.id) return literalText(subject);
      return field === undefined ? '' : typedCell(typed, field, subject);
    });
  return {
    blocks: [
      textRow(row, 0, [text(grades.scheme.language, 'report.details.gone')], 'subtitle'),
      {
        row: row + 1,
        column: 0,
        rows: subjects.length,
        cells: (at) => cells(subjects[at] ?? ''),
        styles: columns.map(({ style, field }) => (field === undefined ? 'cell' : style)),
      },
    ],
    inputs: [{ row: row + 1, rows: subjects.length, subject: (at) => subjects[at] ?? '', fields, isHeaded: true }],
  };
}

/** Whom something was typed about that belongs to the details, and who is not in them. */
function goneSubjects(
  { typed, details: { order } }: ReportSources,
  fields: ReadonlySet<string>,
  sameIds: SameIds,
): readonly string[] {
  if (typed.size === 0) return [];
  const known = new Set(Array.from(order, (_, row) => sameIds.subject(row)));
  const subjects = [...typed.keys()].flatMap((key) => {
    const [field = '', ...rest] = key.split('|');
    const subject = rest.join('|');
    return subject !== '' && fields.has(field) && !known.has(subject) ? [subject] : [];
  });
  return [...new Set(subjects)];
}
