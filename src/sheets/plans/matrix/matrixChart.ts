import { formatNumber, text } from '../../../locales';
import type { Area } from '../../types';
import type { ChartCells, PlannedAxis, PlannedChart, PlannedMarker, PlannedSeries } from '../layout/plannedChart';
import type { ReportSources } from '../reportSources';
import type { LineCells } from './lineCells';
import type { MatrixAxis } from './matrixAxis';
import { pointLabels, type PlotSize } from './pointLabels';
import { tierTone } from './tierTone';

/** Customers that are named in the chart, and the biggest that may be: some have no room for a name. */
const NAMED = 10;
const CANDIDATES = 20;
/** Points that a label is kept from hiding, at most. */
const CROWD = 1000;
const LINE_COLOUR = '#B42318';
/** Shapes by tier: they tell tiers apart in black and white. */
const SHAPES = ['Circle', 'Diamond', 'Square', 'Triangle'] as const;
/** Points; the more customers, the smaller their marks. */
const SIZES = [
  [100, 8],
  [500, 6],
  [3000, 4],
  [Infinity, 3],
] as const;

/** Axes with more lines than this have them without numbers of their own. */
const QUARTERS = 4;

/** What a chart of the matrix is made of. */
export interface MatrixChartSources {
  readonly sources: ReportSources;
  readonly up: MatrixAxis;
  readonly right: MatrixAxis;
  readonly lines: LineCells;
  readonly area: Area;
  /** Of what is left for the points, about. */
  readonly plot: PlotSize;
}

/**
 * A point for every customer, a series for every tier in the tier's colour, the limits as lines, the biggest customers by
 * name.
 *
 * @returns undefined where nobody has a place on both axes
 */
export function matrixChart(given: MatrixChartSources): PlannedChart | undefined {
  const { sources, up, right, lines, area } = given;
  const { grades, details } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const isPlaced = (customer: number) => !Number.isNaN(up.values[customer]) && !Number.isNaN(right.values[customer]);
  const placed = details.order.filter(isPlaced);
  if (placed.length === 0) return undefined;
  const names = biggestNames(given, placed);
  const size = SIZES.find(([most]) => placed.length <= most)?.[1] ?? 3;
  const series = scheme.tiers.flatMap((tier, index): readonly PlannedSeries[] => {
    const [from, end] = details.tierRows[index] ?? [0, 0];
    const customers = details.order.subarray(from, end);
    if (!customers.some(isPlaced)) return [];
    const cells = (column: number): ChartCells => ({
      sheet: details.sheet,
      row: details.firstRow + from,
      column,
      rows: end - from,
      columns: 1,
    });
    const { fill, outline } = tierTone(tier.colour);
    const marker: PlannedMarker = { shape: SHAPES[index % SHAPES.length] ?? 'Circle', size };
    const labels = [...names].flatMap(([customer, label]) => {
      const point = customers.indexOf(customer);
      return point === -1 ? [] : [{ point, ...label }];
    });
    return [
      {
        name: tier.names[language],
        kind: 'points',
        values: cells(up.column),
        across: cells(right.column),
        colour: fill,
        outline,
        marker,
        labels,
      },
    ];
  });
  // The best tier is drawn last, over the others.
  const ordered = series.reverse();
  const line: PlannedSeries = {
    name: text(language, 'report.matrix.line'),
    kind: 'path',
    values: { row: lines.row, column: lines.column + 1, rows: lines.rows, columns: 1 },
    across: { row: lines.row, column: lines.column, rows: lines.rows, columns: 1 },
    colour: LINE_COLOUR,
    isDashed: true,
    weight: 1.25,
  };
  const counted = text(language, 'report.matrix.points', { count: formatNumber(language, placed.length) });
  const spanned = text(language, 'report.matrix.chartTitle', { up: up.name, right: right.name });
  return {
    name: 'matrix',
    title: `${spanned} · ${counted}`,
    area,
    series: lines.rows === 0 ? ordered : [...ordered, line],
    horizontal: plannedAxis(right),
    vertical: plannedAxis(up),
    legend: 'Bottom',
  };
}

function plannedAxis({ title, minimum, maximum, numberFormat, isReversed }: MatrixAxis): PlannedAxis {
  const majorUnit = (maximum - minimum) / QUARTERS;
  return { title, minimum, maximum, majorUnit, numberFormat, hasGridlines: true, isReversed };
}

/** The labels of the biggest customers, by customer: by amount, else by the upright axis. */
function biggestNames({ sources, up, right, plot }: MatrixChartSources, placed: Int32Array) {
  const { grades, ids, names } = sources;
  const measured = grades.columns.numbers[grades.scheme.amount ?? ''] ?? up.values;
  const sizeOf = (customer: number) => {
    const size = measured[customer] ?? NaN;
    return Number.isNaN(size) ? -Infinity : size;
  };
  const biggest: number[] = [];
  for (const customer of placed) {
    const last = biggest[CANDIDATES - 1];
    if (last !== undefined && sizeOf(customer) <= sizeOf(last)) continue;
    const at = biggest.findIndex((other) => sizeOf(customer) > sizeOf(other));
    if (at !== -1) biggest.splice(at, 0, customer);
    else if (biggest.length < CANDIDATES) biggest.push(customer);
    if (biggest.length > CANDIDATES) biggest.pop();
  }
  const share = ({ values, minimum, maximum, isReversed }: MatrixAxis, customer: number) => {
    const at = ((values[customer] ?? NaN) - minimum) / (maximum - minimum);
    return isReversed ? 1 - at : at;
  };
  const pointOf = (customer: number) => ({ x: share(right, customer), y: share(up, customer) });
  // Where thousands crowd, some of them tell as well as all.
  const stride = Math.ceil(placed.length / CROWD);
  const sampled = placed.filter((_, index) => index % stride === 0);
  const labels = pointLabels(
    biggest.map((customer) => ({ ...pointOf(customer), text: names[customer] || ids[customer] || '' })),
    Array.from(sampled, pointOf),
    plot,
    NAMED,
  );
  return new Map(
    biggest.flatMap((customer, index) => {
      const label = labels[index];
      return label && label.text !== '' ? [[customer, label] as const] : [];
    }),
  );
}
