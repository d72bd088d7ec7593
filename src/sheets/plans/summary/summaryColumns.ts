import { text } from '../../../locales';
import { isGapless, reportedAmount, shortHeader } from '../tables/amountColumn';
import { customerColumn } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import {
  AMOUNT_LOOKS,
  COUNT_LOOKS,
  SCORE_LOOKS,
  SHARE_LOOKS,
  countCells,
  meanCells,
  quotientCells,
  shareCells,
  sumCells,
} from '../tables/tierFigures';
import type { FigurePlace, TierFigure } from '../tables/tierFigures';
import { ungradedCustomers } from '../tables/ungradedCustomers';

/** Columns that every summary has: customers and their share; then the amount and its share, where the sheet has it. */
const COUNT = 1;
export const COUNT_SHARE_COLUMN = 2;
const AMOUNT = 3;
export const AMOUNT_SHARE_COLUMN = 4;

/**
 * The figures of a tier: customers and their share; the amount, its share and average; margin and margin rate; average
 * score; each as far as the sheet has a column for it. The first stands in column B.
 */
export function summaryColumns(sources: ReportSources, at: FigurePlace): readonly TierFigure[] {
  const { grades, place, rows } = sources;
  const { language } = grades.scheme;
  const say = (key: SummaryHeading, amount = '') => text(language, `report.summary.${key}`, { amount });
  const { count, sumOf } = ungradedCustomers(grades);
  const tiers = customerColumn(place, place.tier);
  // Where other rows stand between the customers, what the tiers leave is not the customers without one.
  const unless = <Value>(ungraded: Value) => (isGapless(place, rows) ? undefined : ungraded);
  const amount = reportedAmount(sources);
  const { margin } = place.measures;
  const columns: TierFigure[] = [
    { heading: say('count'), ...COUNT_LOOKS, ...countCells(at, COUNT, tiers, unless(count)) },
    { heading: say('share'), ...SHARE_LOOKS, ...shareCells(at, COUNT) },
  ];
  if (amount !== undefined) {
    const { name, cells, values } = amount;
    columns.push(
      { heading: name, ...AMOUNT_LOOKS, ...sumCells(at, AMOUNT, tiers, cells, unless(sumOf(values))) },
      { heading: say('amountShare', name), ...SHARE_LOOKS, ...shareCells(at, AMOUNT) },
      { heading: say('average', name), ...AMOUNT_LOOKS, ...quotientCells(AMOUNT, COUNT) },
    );
  }
  if (margin !== undefined) {
    const name = shortHeader(margin.header);
    const column = columns.length + 1;
    const cells = customerColumn(place, margin.column);
    columns.push({ heading: name, ...AMOUNT_LOOKS, ...sumCells(at, column, tiers, cells, unless('')) });
    if (amount !== undefined)
      columns.push({ heading: say('marginRate', name), ...SHARE_LOOKS, ...quotientCells(column, AMOUNT) });
  }
  if (place.score !== undefined)
    columns.push({
      heading: say('score'),
      ...SCORE_LOOKS,
      ...meanCells(tiers, customerColumn(place, place.score)),
    });
  return columns;
}

type SummaryHeading = 'count' | 'share' | 'amountShare' | 'average' | 'marginRate' | 'score';
