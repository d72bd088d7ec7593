import { regradeDue } from '../../../grading';
import { formatDate, text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';

/** How often to grade again, and when that is due by the day this grading refers to. */
export function regradePart({ grades: { scheme, asOf }, gradedOn }: ReportSources, row: number): SheetPart {
  const { language, regradeEvery } = scheme;
  const day = asOf ?? gradedOn;
  const label = (key: 'cycle' | 'lastGraded' | 'nextDue') => text(language, `report.standards.${key}`);
  const date = (serial: number) => literalText(formatDate(language, serial));
  const cells = [
    label('cycle'),
    text(language, `regrade.${regradeEvery}`),
    label('lastGraded'),
    date(day),
    label('nextDue'),
    date(regradeDue(day, regradeEvery)),
  ];
  return {
    rows: 2,
    blocks: [
      textRow(row, 0, [text(language, 'report.standards.regrade')], 'section'),
      block(row + 1, 0, [cells], ['label', 'text', 'label', 'text', 'label', 'text']),
    ],
  };
}
