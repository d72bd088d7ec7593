import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { customerCell, customerName, customersIn, moreFormula } from './bestCustomers';
import type { ColumnSpan } from './columnSpans';
import { amountFormula, countFormula, shareFormula, type Cell, type Totals } from './figures';
import type { MatrixAmount } from './matrixAmount';
import type { MatrixAxis } from './matrixAxis';
import type { MatrixPart } from './matrixPart';

/** Rows of a block besides its customers: tier, headings, figures, headings of the customers, how many more, strategy. */
export const BLOCK_ROWS = 6;

/** Characters of a block's columns: name, amount, and both axes. */
export function blockWidths(hasAmount: boolean): readonly number[] {
  return hasAmount ? [25, 13, 13, 13] : [31, 15, 15];
}

/** A tier's part of the matrix, and where its figures stand. */
export interface QuadrantBlock extends MatrixPart {
  readonly count: Cell;
  readonly amount?: Cell;
}

/** What a block is made of. */
export interface BlockSources {
  readonly sources: ReportSources;
  readonly amount?: MatrixAmount;
  readonly up: MatrixAxis;
  readonly right: MatrixAxis;
  readonly totals: Totals;
  /** Customers that are named in each. */
  readonly named: number;
}

/**
 * One tier: its figures, its customers by name and its strategy.
 *
 * @param spans of the sheet's columns it fills; over several, customers go on from one to the next
 */
export function quadrantBlock(
  given: BlockSources,
  tier: number,
  row: number,
  spans: readonly ColumnSpan[],
): QuadrantBlock {
  const { sources, amount, totals, named } = given;
  const { scheme } = sources.grades;
  const { language } = scheme;
  const { column = 0, columns: own = 1 } = spans[0] ?? {};
  const last = spans[spans.length - 1];
  const columns = last ? last.column + last.columns - column : own;
  const { names, colour, strategy } = scheme.tiers[tier] ?? {};
  const count: Cell = [row + 2, column];
  const sum: Cell = [row + 2, column + 1];
  const says = [
    text(language, 'report.matrix.customers'),
    ...(amount ? [amount.name] : []),
    text(language, 'report.matrix.share'),
    ...(amount ? [text(language, 'report.matrix.amountShare')] : []),
  ];
  const figures = [
    countFormula(sources, tier),
    ...(amount ? [amountFormula(sources, amount, tier)] : []),
    shareFormula(count, totals.count),
    ...(amount && totals.amount ? [shareFormula(sum, totals.amount)] : []),
  ];
  const figureStyles: readonly StyleName[] = amount ? ['count', 'count', 'share', 'share'] : ['count', 'share'];
  const shown = Math.min(named * spans.length, customersIn(sources, tier));
  const more = row + 4 + named;
  const line = (at: number, said: PlannedCell, style: StyleName) =>
    block(at, column, [[said, ...blank('', columns - 1)]], blank(style, columns));
  const merged = (at: number) => ({ row: at, column, rows: 1, columns });
  return {
    blocks: [
      line(row, literalText(names?.[language] ?? ''), 'banner'),
      textRow(row + 1, column, says, 'heading'),
      block(row + 2, column, [figures], figureStyles),
      ...(columns > figures.length ? [paper(row + 1, column + figures.length, columns - figures.length)] : []),
      ...spans.flatMap((span, index) => customerBlocks(given, tier, index * named, row + 3, span.column)),
      line(more, moreFormula(sources, cellAddress(...count), shown), 'quiet'),
      line(more + 1, literalText(strategy?.[language] ?? ''), 'text'),
    ],
    merges: columns === 1 ? [] : [merged(row), merged(more), merged(more + 1)],
    coloured: colour ? [{ ...merged(row), ...colour }] : [],
    count,
    ...(amount && { amount: sum }),
  };
}

/** What stands to the right of the figures, where the block is wider than they are. */
function paper(row: number, column: number, columns: number): PlannedBlock {
  const cells = blank('', columns);
  return block(row, column, [cells, cells], blank('plain', columns));
}

/**
 * Headings, and below them the best customers of a tier from one on, with their amount and where they stand on both axes,
 * each looked up in the details.
 */
function customerBlocks(
  { sources, amount, up, right, named }: BlockSources,
  tier: number,
  from: number,
  row: number,
  column: number,
): readonly PlannedBlock[] {
  const { grades, details } = sources;
  const { language } = grades.scheme;
  const first = details.tierRows[tier]?.[0] ?? 0;
  const amounts = amount && details.columns.amount;
  const columns = [
    ...(amount && amounts !== undefined
      ? [{ name: amount.name, column: amounts, values: grades.columns.numbers[grades.scheme.amount ?? ''] }]
      : []),
    { name: up.name, column: up.column, values: up.values },
    { name: right.name, column: right.column, values: right.values },
  ];
  const rows = Array.from({ length: named }, (_, index): readonly PlannedCell[] => {
    const place = from + index;
    if (place >= customersIn(sources, tier)) return blank('', columns.length + 1);
    const customer = details.order[first + place] ?? 0;
    // A reference to a blank cell would show 0.
    const cells = columns.map((each) =>
      Number.isNaN(each.values?.[customer] ?? NaN) ? '' : customerCell(sources, tier, place, each.column),
    );
    return [customerName(sources, tier, place), ...cells];
  });
  const styles: readonly StyleName[] = ['cell', ...(columns.length > 2 ? (['count'] as const) : []), 'score', 'score'];
  return [
    textRow(row, column, [text(language, 'report.matrix.best'), ...columns.map(({ name }) => name)], 'heading'),
    block(row + 1, column, rows, styles),
  ];
}

function blank<Cell>(cell: Cell, columns: number): readonly Cell[] {
  return new Array<Cell>(columns).fill(cell);
}
