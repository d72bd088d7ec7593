import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import { equalTo } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import type { FigurePlace, TierFigure } from './tierFigures';
import { ungradedCustomers } from './ungradedCustomers';

/** The figures of the tiers, and how wide their columns have to be. */
export interface TierTable extends SheetPart {
  readonly widths: readonly number[];
  readonly place: FigurePlace;
}

const TIER_WIDTH = 24;

/**
 * A line of figures for every tier, and one for customers without a tier where there are any, so that the total is all
 * customers. Formulas over the customers' own columns, which follow edits.
 *
 * @param columnsAt the figures; the first stands in column B
 */
export function tierTable(
  sources: ReportSources,
  row: number,
  columnsAt: (sources: ReportSources, place: FigurePlace) => readonly TierFigure[],
): TierTable {
  const { scheme } = sources.grades;
  const { language, tiers } = scheme;
  const firstRow = row + 1;
  const hasUngraded = ungradedCustomers(sources.grades).count > 0;
  const totalRow = firstRow + tiers.length + (hasUngraded ? 1 : 0);
  const columns = columnsAt(sources, { firstRow, totalRow });
  const lines = tiers.map((tier, index) => {
    const name = tier.names[language];
    return [literalText(name), ...columns.map((column) => column.tier(firstRow + index, equalTo(name)))];
  });
  const ungraded = [text(language, 'report.ungraded'), ...columns.map((column) => column.ungraded(totalRow - 1))];
  const total = [text(language, 'report.total'), ...columns.map((column) => column.total(totalRow))];
  const headings = [text(language, 'report.summary.tier'), ...columns.map(({ heading }) => heading)];
  return {
    place: { firstRow, totalRow },
    rows: totalRow + 1 - row,
    widths: [TIER_WIDTH, ...columns.map(({ width }) => width)],
    blocks: [
      textRow(row, 0, headings, 'heading'),
      block(firstRow, 0, hasUngraded ? [...lines, ungraded] : lines, ['label', ...columns.map(({ style }) => style)]),
      block(totalRow, 0, [total], ['totalText', ...columns.map(({ totalStyle }) => totalStyle)]),
    ],
    coloured: tiers.map(({ colour }, index) => ({ row: firstRow + index, column: 0, rows: 1, columns: 1, ...colour })),
  };
}
