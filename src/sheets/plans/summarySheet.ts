import { text } from '../../locales';
import { cellAddress } from '../address';
import { literalText } from '../literalText';
import { amountColumn } from './amountColumn';
import { biggestCustomers } from './biggestCustomers';
import { block, textRow } from './blocks';
import { customerColumn, equalTo, ratio } from './formulas';
import { HEAD_ROWS, reportFooter, reportHead } from './reportHead';
import type { ReportSources } from './reportSources';
import type { PlannedCell, SheetPlan } from './sheetPlan';
import type { StyleName } from './styles';

const FIRST_ROW = HEAD_ROWS + 1;
const COUNT = 1;
const AMOUNT = 3;
const HEADINGS = ['tier', 'count', 'share', 'amount', 'amountShare', 'average', 'biggest', 'strategy'] as const;
const ROW: readonly StyleName[] = ['label', 'count', 'share', 'count', 'share', 'count', 'text', 'text'];
const TOTAL: readonly StyleName[] = [
  'totalText',
  'totalCount',
  'totalShare',
  'totalCount',
  'totalShare',
  'totalCount',
  'totalText',
  'totalText',
];

/**
 * 等级汇总: for every tier how many customers, which share, what they bring, the biggest of them and the strategy.
 * Counts and amounts are formulas over the customers' own columns, so that they follow edits; the names are those of
 * the grading. Where the amount has no column, its cells stay blank and a note says so.
 */
export function summarySheet(sources: ReportSources): SheetPlan {
  const { grades, place } = sources;
  const { scheme } = grades;
  const { language, tiers } = scheme;
  const title = text(language, 'report.summary.name');
  const amount = amountColumn(scheme, place);
  const amountName = scheme.indicators.find(({ id }) => id === scheme.amount)?.names[language] ?? '';
  const totalRow = FIRST_ROW + tiers.length;

  const total = (column: number) => cellAddress(totalRow, column).replace(/\d+$/, '$$$&');
  const figures = (row: number, count: string, sum: string): readonly PlannedCell[] => [
    count,
    ratio(cellAddress(row, COUNT), total(COUNT)),
    ...(amount === undefined
      ? ['', '', '']
      : [
          sum,
          ratio(cellAddress(row, AMOUNT), total(AMOUNT)),
          ratio(cellAddress(row, AMOUNT), cellAddress(row, COUNT)),
        ]),
  ];
  const graded = customerColumn(place, place.tier);
  const rows = tiers.map((tier, index): readonly PlannedCell[] => {
    const criterion = equalTo(tier.names[language]);
    const sum = amount === undefined ? '' : `=SUMIF(${graded},${criterion},${customerColumn(place, amount)})`;
    return [
      literalText(tier.names[language]),
      ...figures(FIRST_ROW + index, `=COUNTIF(${graded},${criterion})`, sum),
      literalText(biggestCustomers(sources, index)),
      literalText(tier.strategy[language]),
    ];
  });
  const sumOf = (column: number) => `=SUM(${cellAddress(FIRST_ROW, column)}:${cellAddress(totalRow - 1, column)})`;
  const totals = [text(language, 'report.total'), ...figures(totalRow, sumOf(COUNT), sumOf(AMOUNT)), '', ''];
  const headings = HEADINGS.map((heading) => text(language, `report.summary.${heading}`, { amount: amountName }));
  const missing = text(language, 'report.summary.noAmount', { amount: amountName });
  return {
    key: 'summary',
    name: title,
    tabColour: '#1F4E79',
    widths: [24, 9, 9, 16, 11, 16, 36, 60],
    blocks: [
      ...reportHead(title, sources),
      textRow(HEAD_ROWS, 0, headings, 'heading'),
      block(FIRST_ROW, 0, rows, ROW),
      block(totalRow, 0, [totals], TOTAL),
      ...(amount === undefined ? [textRow(totalRow + 2, 0, [missing], 'subtitle')] : []),
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: FIRST_ROW + index, column: 0, rows: 1, columns: 1, ...colour })),
    merges: [],
    frozenRows: FIRST_ROW,
    print: { orientation: 'landscape', titleRows: `$1:$${FIRST_ROW}`, footer: reportFooter(title, sources) },
  };
}
