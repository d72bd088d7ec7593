import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';

const COLUMNS = ['tier', 'requires', 'grants', 'strategy', 'rhythm', 'verdict'] as const;

/** What each tier requires and gets. */
export function tiersPart({ grades: { scheme } }: ReportSources, row: number): SheetPart {
  const { language, tiers } = scheme;
  const headings = COLUMNS.map((column) => text(language, `report.standards.${column}`));
  const rows = tiers.map(({ names, requires, grants, strategy, rhythm, verdict }) =>
    [
      names[language],
      requires?.[language] ?? '',
      grants?.[language] ?? '',
      strategy[language],
      rhythm?.[language] ?? '',
      verdict === undefined ? '' : text(language, `verdict.${verdict}`),
    ].map(literalText),
  );
  return {
    rows: 2 + rows.length,
    blocks: [
      textRow(row, 0, [text(language, 'report.standards.tiers')], 'section'),
      textRow(row + 1, 0, headings, 'heading'),
      block(row + 2, 0, rows, ['label', 'text', 'text', 'text', 'text', 'text']),
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: row + 2 + index, column: 0, rows: 1, columns: 1, ...colour })),
  };
}
