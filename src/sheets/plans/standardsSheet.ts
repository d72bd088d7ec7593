import { schemeFacts } from '../../grading';
import { schemeSections, text } from '../../locales';
import { literalText } from '../literalText';
import { block, textRow } from './blocks';
import { HEAD_ROWS, reportFooter, reportHead } from './reportHead';
import type { ReportSources } from './reportSources';
import type { PlannedBlock, SheetPlan } from './sheetPlan';
import type { StyleName } from './styles';
import { field, typedBlock, type TypedBlock } from './typedBlock';

const WIDTHS = [22, 34, 30, 56, 26, 14] as const;
const TIER_COLUMNS = ['tier', 'requires', 'grants', 'strategy', 'rhythm', 'verdict'] as const;

/**
 * 分级标准: what a manager signs and a newcomer reads: the document's head, what each tier requires and gets, and the
 * whole of the scheme in words.
 */
export function standardsSheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const { language, tiers } = scheme;
  const title = text(language, 'report.standards.name');
  const documentHead = documentBlock(sources, HEAD_ROWS);
  const tiersTitle = HEAD_ROWS + documentHead.block.rows + 1;
  const firstTier = tiersTitle + 2;
  const headings = TIER_COLUMNS.map((column) => text(language, `report.standards.${column}`));
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
  const rowStyles: readonly StyleName[] = ['label', 'text', 'text', 'text', 'text', 'text'];
  const words = wordBlocks(sources, firstTier + tiers.length + 1);
  return {
    key: 'standards',
    name: title,
    tabColour: '#5A6472',
    widths: WIDTHS,
    blocks: [
      ...reportHead(title, sources),
      documentHead.block,
      textRow(tiersTitle, 0, [text(language, 'report.standards.tiers')], 'section'),
      textRow(tiersTitle + 1, 0, headings, 'heading'),
      block(firstTier, 0, rows, rowStyles),
      ...words.blocks,
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: firstTier + index, column: 0, rows: 1, columns: 1, ...colour })),
    merges: words.wide.map((row) => ({ row, column: 0, rows: 1, columns: WIDTHS.length })),
    inputs: documentHead.inputs,
    frozenRows: 0,
    print: { orientation: 'landscape', footer: reportFooter(title, sources) },
  };
}

/** The head of the source's documents: name, status, number, departments, version, who approved it and when. */
function documentBlock({ grades: { scheme }, typed }: ReportSources, row: number): TypedBlock {
  const { language, names, id, version } = scheme;
  const label = (key: DocumentLabel) => text(language, `report.standards.${key}`);
  const cells = [
    [
      label('document'),
      literalText(names[language]),
      label('status'),
      field('status'),
      label('number'),
      literalText(id),
    ],
    [
      label('executes'),
      field('executes'),
      label('supervises'),
      field('supervises'),
      label('verifies'),
      field('verifies'),
    ],
    [
      label('version'),
      literalText(version),
      label('approvedBy'),
      field('approvedBy'),
      label('approvedOn'),
      field('approvedOn'),
    ],
  ];
  return typedBlock(row, 0, cells, ['label', 'text', 'label', 'text', 'label', 'text'], typed, '');
}

type DocumentLabel =
  'document' | 'status' | 'number' | 'executes' | 'supervises' | 'verifies' | 'version' | 'approvedBy' | 'approvedOn';

/** The scheme in words, a line a row over the whole width. */
function wordBlocks(
  { grades: { scheme } }: ReportSources,
  firstRow: number,
): { readonly blocks: readonly PlannedBlock[]; readonly wide: readonly number[] } {
  const blocks: PlannedBlock[] = [];
  const wide: number[] = [];
  let row = firstRow;
  for (const { part, title, lines } of schemeSections(scheme.language, scheme, schemeFacts(scheme))) {
    // They have a table of their own.
    if (part === 'tiers') continue;
    blocks.push(textRow(row++, 0, [title], 'section'));
    for (const line of lines) {
      wide.push(row);
      blocks.push(textRow(row++, 0, [line], 'wide'));
    }
    row++;
  }
  return { blocks, wide };
}
