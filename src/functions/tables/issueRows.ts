import { issueParams } from '../../grading';
import { issueSentence, text } from '../../locales';
import { cellText } from '../../sheets';
import type { GradedTable } from './gradedTableSteps';

type Row = (string | number)[];

/** Every remark of the reader and of the engine, one per row: where it is, what was found, and what of it. */
export function issueRows({ table, customers, grades, mapping, notes }: GradedTable): Row[] {
  const { scheme } = grades;
  const { language } = scheme;
  const sentence = (issue: { readonly code: string; readonly params: Readonly<Record<string, string | number>> }) =>
    issueSentence(language, { code: issue.code, params: issueParams(issue, scheme, language) });
  const read = [...notes, ...customers.issues].map((issue): Row => [
    issue.rowNumber ?? '',
    issue.column ?? '',
    issue.found ?? '',
    sentence(issue),
  ]);
  // The reader has told already of columns without a readable value.
  const empty = new Set(customers.issues.flatMap(({ code, column }) => (code === 'noNumbers' ? [column] : [])));
  const graded = grades.issues.flatMap((issue): Row[] => {
    const column = table.columns[mapping[issue.indicator ?? ''] ?? -1];
    if (issue.code === 'noUsableValue' && empty.has(column?.header)) return [];
    const row = issue.row === undefined ? undefined : customers.rows[issue.row];
    const found = row === undefined ? undefined : column?.cells[row - table.firstRow];
    return [[row === undefined ? '' : row + 1, column?.header ?? '', cellText(found), sentence(issue)]];
  });
  const title = (key: 'row' | 'column' | 'found' | 'remark') => text(language, `function.${key}`);
  return [[title('row'), title('column'), title('found'), title('remark')], ...read, ...graded];
}
