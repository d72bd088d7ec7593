import { text } from '../../../locales';
import { reportedAmount } from '../tables/amountColumn';
import type { PlannedSeries } from '../layout/plannedChart';
import type { ReportSources } from '../reportSources';
import { chartHeights, type SheetPart } from '../layout/sheetPart';
import { AMOUNT_SHARE_COLUMN, COUNT_SHARE_COLUMN } from './summaryColumns';

const ROWS = 13;
/** One dark, one pale: told apart without colour. */
const CUSTOMERS = '#A9C4E0';
const AMOUNT = '#1F4E79';

/**
 * The share of the customers beside the share of the amount, tier by tier.
 *
 * @param tableRow of the headings of the table it draws
 */
export function summaryChart(
  sources: ReportSources,
  tableRow: number,
  row: number,
  widths: readonly number[],
): SheetPart {
  const { language, tiers } = sources.grades.scheme;
  const amount = reportedAmount(sources);
  const cells = (column: number) => ({ row: tableRow + 1, column, rows: tiers.length, columns: 1 });
  const series = (name: string, column: number, colour: string): PlannedSeries => ({
    name,
    kind: 'column',
    values: cells(column),
    across: cells(0),
    colour,
    gap: 60,
    valueLabels: { numberFormat: '0%' },
  });
  const customers = text(language, 'report.summary.share');
  const amountShare = text(language, 'report.summary.amountShare', { amount: amount?.name ?? '' });
  return {
    rows: ROWS,
    blocks: [],
    heights: chartHeights({ row, rows: ROWS }),
    charts: [
      {
        name: 'tiers',
        title: text(language, amount ? 'report.summary.chart' : 'report.summary.chartOfCustomers', {
          amount: amount?.name ?? '',
        }),
        area: { row, column: 0, rows: ROWS, columns: widths.length },
        series: [
          series(customers, COUNT_SHARE_COLUMN, CUSTOMERS),
          ...(amount === undefined ? [] : [series(amountShare, AMOUNT_SHARE_COLUMN, AMOUNT)]),
        ],
        vertical: { title: '', minimum: 0, numberFormat: '0%', hasGridlines: true },
        legend: 'Bottom',
      },
    ],
  };
}
