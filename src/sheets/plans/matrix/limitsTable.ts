import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { formulaText } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import type { ColumnSpan } from './columnSpans';
import type { Cell } from './figures';
import { signOf, type MatrixAxis } from './matrixAxis';
import { joinedPieces, type MatrixPart } from './matrixPart';
import { spanBlock } from './spanBlock';

/** Where the limit of a bin stands: what is cut at, and its place on the axis. */
export interface LimitCells {
  readonly value: Cell;
  readonly place?: Cell;
}

/** The limits of both axes; what names or draws a limit looks at its cell here. */
export interface LimitsTable extends MatrixPart {
  /** By composite and bin. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<number, LimitCells>>;
  /** Below its last row. */
  readonly end: number;
}

/** How many rows a table of the axes' limits takes. */
export function limitRows(axes: readonly MatrixAxis[]): number {
  return 1 + axes.reduce((sum, { limits }) => sum + Math.max(1, limits?.length ?? 0), 0);
}

/** Characters of the table's columns. */
export const LIMIT_WIDTHS = [14, 10, 24, 15, 14] as const;
const LIMIT_COLUMN = 3;
const PLACE_COLUMN = 4;

/** A row for each limit, the best bin first. @param spans of the sheet's columns, one for each of the table's */
export function limitsTable(
  { grades: { scheme } }: ReportSources,
  axes: readonly MatrixAxis[],
  row: number,
  spans: readonly ColumnSpan[],
): LimitsTable {
  const { language } = scheme;
  const headings = (['axis', 'class', 'condition', 'limit', 'position'] as const).map((heading) =>
    text(language, `report.matrix.${heading}`),
  );
  const parts = [spanBlock(row, spans, [headings], new Array<StyleName>(spans.length).fill('heading'))];
  const cells = new Map<string, Map<number, LimitCells>>();
  const at = (line: number, column: number): Cell => [line, spans[column]?.column ?? 0];
  let line = row + 1;
  for (const axis of axes) {
    const own = new Map<number, LimitCells>();
    cells.set(axis.composite, own);
    const limits = [...(axis.limits ?? [])].reverse();
    if (limits.length === 0) {
      const why = text(language, axis.limits ? 'report.matrix.uncut' : 'report.matrix.byLevel');
      parts.push(
        spanBlock(line++, spans, [[literalText(axis.name), '', why]], ['label', 'text', 'text', 'text', 'text']),
      );
    }
    for (const limit of limits) {
      const place = axis.placeOf(limit);
      const said: readonly PlannedCell[] = [
        literalText(axis.name),
        literalText(axis.bins[limit.bin - 1] ?? ''),
        literalText(`${axis.measured} ${signOf(limit)}`),
        limit.value,
        place ?? '',
      ];
      parts.push(spanBlock(line, spans, [said], ['label', 'text', 'text', numberStyle(limit.value), 'score']));
      own.set(limit.bin, {
        value: at(line, LIMIT_COLUMN),
        ...(place !== undefined && { place: at(line, PLACE_COLUMN) }),
      });
      line++;
    }
  }
  return { ...joinedPieces(parts), cells, end: line };
}

function numberStyle(limit: number): StyleName {
  return Number.isInteger(limit) ? 'count' : 'decimal';
}

/**
 * The name of an axis's bin with the limit it lies beyond, which it follows: `价值 高`, `销售额 ≥ 3,000`.
 *
 * @param bin 1 is the lowest
 * @param between what parts the two, as formulas write it
 * @returns the cell, and what it shows now
 */
export function binName(
  axis: MatrixAxis,
  bin: number,
  { cells }: LimitsTable,
  between: string,
): readonly [cell: PlannedCell, shown: string] {
  const { name, bins, measured, limits = [] } = axis;
  const title = bins[bin - 1] === undefined ? name : `${name} ${bins[bin - 1] ?? ''}`;
  const limit = limits.find((each) => each.bin === Math.max(2, bin));
  const cell = limit && cells.get(axis.composite)?.get(limit.bin);
  if (!limit || !cell) return [literalText(title), title];
  const format = Number.isInteger(limit.value) ? '#,##0' : '#,##0.0#';
  const sign = bin > 1 ? signOf(limit) : { '>=': '<', '<=': '>', '<': '≥' }[limit.reaches];
  const said = measured === name ? sign : `${measured} ${sign}`;
  const number = `TEXT(${cellAddress(...cell.value)},"${format}")`;
  return [
    `=${formulaText(title)}&${between}&${formulaText(`${said} `)}&${number}`,
    `${title} ${said} ${limit.value.toFixed(2)}`,
  ];
}
