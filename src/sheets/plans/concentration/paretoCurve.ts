import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { block, textRow } from '../layout/blocks';
import type { PlannedChart } from '../layout/plannedChart';
import type { ReportSources } from '../reportSources';
import { chartHeights, type SheetPart } from '../layout/sheetPart';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import { sumOfBiggest, type Concentrated } from './concentrated';
import { rankedAmount, rankedSum } from './rankedSum';

/** A curve of so many customers has a point for each of them; of more it has a point for every hundredth. */
const POINTS = 100;
const CHART_ROWS = 20;
/** Columns of the curve's cells: share of the customers, how many, the last one's amount, amount so far, its share, step. */
export const CURVE_COLUMNS = 6;

/** The cells of a Pareto curve, which nobody has to read. */
export interface ParetoCurve {
  readonly blocks: readonly PlannedBlock[];
  readonly firstRow: number;
  readonly column: number;
  readonly points: number;
}

/**
 * The points of a Pareto curve: customers by descending amount against the share of the total they bring together.
 *
 * @param column the first of its own
 * @param customers the cell of how many there are, fixed
 * @param total the cell of the total, fixed
 */
export function paretoCurve(
  { grades: { scheme } }: ReportSources,
  amounts: Concentrated,
  row: number,
  column: number,
  { customers, total }: { readonly customers: string; readonly total: string },
): ParetoCurve {
  const points = Math.min(POINTS, amounts.sorted.length);
  const firstRow = row + 1;
  const at = (point: number, part: number) => cellAddress(firstRow + point, column + part);
  const { cells } = amounts;
  const lines = Array.from({ length: points }, (_, point): readonly PlannedCell[] => {
    const share = (point + 1) / points;
    const count = Math.ceil(share * amounts.sorted.length - 1e-9);
    const step = point === 0 ? `=${at(point, 3)}` : `=${at(point, 3)}-${at(point - 1, 3)}`;
    const held = `=${at(point, 3)}/${total}`;
    return cells === undefined
      ? [share, count, amounts.sorted[count - 1] ?? 0, sumOfBiggest(amounts, count), held, step]
      : [
          `=${point + 1}/${points}`,
          `=ROUNDUP(${at(point, 0)}*${customers}-1E-9,0)`,
          rankedAmount(cells, at(point, 1)),
          rankedSum(cells, at(point, 1), at(point, 2)),
          held,
          step,
        ];
  });
  const headings = (['customers', 'count', 'last', 'sum', 'share', 'step'] as const).map((heading) =>
    text(scheme.language, `report.concentration.curve.${heading}`),
  );
  return {
    blocks: [
      textRow(row, column, headings, 'working'),
      block(firstRow, column, lines, ['workingShare', 'working', 'working', 'working', 'workingShare', 'working']),
    ],
    firstRow,
    column,
    points,
  };
}

/** The curve drawn: what each step of customers brings as columns, all so far as a line from 0 to 100 %. */
export function paretoChart(
  { grades: { scheme } }: ReportSources,
  { name }: Concentrated,
  { firstRow, column, points }: ParetoCurve,
  row: number,
  columns: number,
): SheetPart {
  const say = (key: 'title' | 'amounts' | 'cumulative' | 'axis') =>
    text(scheme.language, `report.concentration.chart.${key}`, { amount: name });
  const cells = (part: number) => ({ row: firstRow, column: column + part, rows: points, columns: 1 });
  const chart: PlannedChart = {
    name: 'pareto',
    title: say('title'),
    area: { row, column: 0, rows: CHART_ROWS, columns },
    series: [
      { name: say('amounts'), kind: 'column', values: cells(5), across: cells(0), colour: '#A9C4E0', gap: 10 },
      {
        name: say('cumulative'),
        kind: 'line',
        values: cells(4),
        across: cells(0),
        colour: '#1F4E79',
        weight: 2,
        isOnSecondaryAxis: true,
      },
    ],
    horizontal: { title: say('axis'), numberFormat: '0%' },
    vertical: { title: name, numberFormat: '#,##0', hasGridlines: true },
    secondary: { title: say('cumulative'), minimum: 0, maximum: 1, majorUnit: 0.2, numberFormat: '0%' },
    legend: 'Bottom',
  };
  return { rows: CHART_ROWS, blocks: [], charts: [chart], heights: chartHeights({ row, rows: CHART_ROWS }) };
}
