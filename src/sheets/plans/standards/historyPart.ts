import { formatDate, text } from '../../../locales';
import { literalText } from '../../literalText';
import { serialOfIsoDate } from '../../serialDay';
import { textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import { field, typedBlock } from '../typed/typedBlock';

const COLUMNS = ['version', 'scheme', 'firstOn', 'whatChanged', 'lastOn', 'customers'] as const;

/** The versions these customers were graded by, the last one first; what changed is for people to say. */
export function historyPart({ grades: { scheme }, remembered, typed }: ReportSources, row: number): SheetPart {
  const { language } = scheme;
  const date = (day: string) => {
    const serial = serialOfIsoDate(day);
    return serial === undefined ? '' : literalText(formatDate(language, serial));
  };
  const lines = [...remembered.history].reverse().map(({ schemeId, name, version, firstOn, lastOn, customers }) => ({
    subject: `${schemeId} ${version}`,
    cells: [
      literalText(version),
      literalText(name),
      date(firstOn),
      field('whatChanged'),
      date(lastOn),
      customers,
    ] as const,
  }));
  const typedLines = lines.map(({ subject, cells }, index) =>
    typedBlock(row + 2 + index, 0, [cells], ['label', 'text', 'text', 'inputText', 'text', 'count'], typed, subject),
  );
  return {
    rows: 2 + lines.length,
    blocks: [
      textRow(row, 0, [text(language, 'report.standards.history')], 'section'),
      textRow(
        row + 1,
        0,
        COLUMNS.map((column) => text(language, `report.standards.${column}`)),
        'heading',
      ),
      ...typedLines.map(({ block }) => block),
    ],
    inputs: typedLines.flatMap(({ inputs }) => inputs),
  };
}
