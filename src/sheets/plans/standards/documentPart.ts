import { text } from '../../../locales';
import { literalText } from '../../literalText';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import { field, typedBlock } from '../typed/typedBlock';

type DocumentLabel =
  'document' | 'status' | 'number' | 'executes' | 'supervises' | 'verifies' | 'version' | 'approvedBy' | 'approvedOn';

/** The head of the source's documents: name, status, number, departments, version, who approved it and when. */
export function documentPart({ grades: { scheme }, typed }: ReportSources, row: number): SheetPart {
  const { language, names, id, version } = scheme;
  const label = (key: DocumentLabel) => text(language, `report.standards.${key}`);
  const typedIn = (key: DocumentLabel) => [label(key), field(key)];
  const cells = [
    [label('document'), literalText(names[language]), ...typedIn('status'), label('number'), literalText(id)],
    [...typedIn('executes'), ...typedIn('supervises'), ...typedIn('verifies')],
    [label('version'), literalText(version), ...typedIn('approvedBy'), ...typedIn('approvedOn')],
  ];
  const { block, inputs } = typedBlock(row, 0, cells, ['label', 'text', 'label', 'text', 'label', 'text'], typed, '');
  return { rows: cells.length, blocks: [block], inputs };
}
