import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { block, textRow } from '../blocks';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../sheetPlan';
import type { StyleName } from '../styles';
import { customerCell, customerName, customersIn, moreFormula } from './bestCustomers';
import type { ColumnSpan } from './columnSpans';
import { amountFormula, countFormula, shareFormula, type Cell, type Totals } from './figures';
import type { MatrixAmount } from './matrixAmount';
import type { MatrixAxis } from './matrixAxis';
import type { SheetPart } from './sheetPart';

/** Rows of a block besides its customers: tier, headings, figures, headings of the customers, how many more, strategy. */
export const BLOCK_ROWS = 6;

/** Characters of a block's columns: name, amount, and both axes. */
export function blockWidths(hasAmount: boolean): readonly number[] {
  return hasAmount ? [22, 13, 13, 13] : [30, 14, 14];
}

/** A tier's part of the matrix, and where its figures stand. */
export interface QuadrantBlock extends SheetPart {
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

/** One tier: its figures, its customers by name and its strategy. @param span of the sheet's columns it fills */
export function quadrantBlock(given: BlockSources, tier: number, row: number, span: ColumnSpan): QuadrantBlock {
  const { sources, amount, totals, named } = given;
  const { scheme } = sources.grades;
  const { language } = scheme;
  const { column, columns } = span;
  const { names, colour, strategy } = scheme.tiers[tier] ?? {};
  const count: Cell = [row + 2, column];
  const sum: Cell = [row + 2, column + 1];
  const says = [
    text(language, 'report.matrix.customers'),
    ...(amount ? [amount.name] : []),
    text(language, 'report.matrix.share'),
    ...(amount ? [text(language, 'report.matrix.amountShare', { amount: amount.name })] : []),
  ];
  const figures = [
    countFormula(sources, tier),
    ...(amount ? [amountFormula(sources, amount, tier)] : []),
    shareFormula(count, totals.count),
    ...(amount && totals.amount ? [shareFormula(sum, totals.amount)] : []),
  ];
  const figureStyles: readonly StyleName[] = amount ? ['count', 'count', 'share', 'share'] : ['count', 'share'];
  const customers = customerRows(given, tier);
  const shown = Math.min(named, customersIn(sources, tier));
  const last = row + 4 + named;
  const line = (said: PlannedCell): readonly PlannedCell[] => padded([said], columns);
  const merged = (at: number) => ({ row: at, column, rows: 1, columns });
  return {
    blocks: [
      block(row, column, [line(literalText(names?.[language] ?? ''))], filled('banner', columns)),
      textRow(row + 1, column, padded(says, columns), 'heading'),
      block(
        row + 2,
        column,
        [padded(figures, columns)],
        [...figureStyles, ...filled('cell', columns - figureStyles.length)],
      ),
      textRow(row + 3, column, padded(customers.headings, columns), 'heading'),
      block(
        row + 4,
        column,
        customers.rows.map((cells) => padded(cells, columns)),
        [...customers.styles, ...filled('cell', columns - customers.styles.length)],
      ),
      block(last, column, [line(moreFormula(sources, cellAddress(...count), shown))], filled('quiet', columns)),
      block(last + 1, column, [line(literalText(strategy?.[language] ?? ''))], filled('text', columns)),
    ],
    merges: columns === 1 ? [] : [merged(row), merged(last), merged(last + 1)],
    coloured: colour ? [{ ...merged(row), ...colour }] : [],
    count,
    ...(amount && { amount: sum }),
  };
}

/** The best customers of a tier with their amount and where they stand on both axes, each looked up in the details. */
function customerRows({ sources, amount, up, right, named }: BlockSources, tier: number) {
  const { grades, details } = sources;
  const { language } = grades.scheme;
  const from = details.tierRows[tier]?.[0] ?? 0;
  const amountId = grades.scheme.amount ?? '';
  const columns = [
    ...(amount && details.columns.amount !== undefined
      ? [{ name: amount.name, column: details.columns.amount, values: grades.columns.numbers[amountId] }]
      : []),
    { name: up.name, column: up.column, values: up.values },
    { name: right.name, column: right.column, values: right.values },
  ];
  const shown = Math.min(named, customersIn(sources, tier));
  const rows = Array.from({ length: named }, (_, place): readonly PlannedCell[] => {
    if (place >= shown) return [];
    const customer = details.order[from + place] ?? 0;
    // A reference to a blank cell would show 0.
    const cells = columns.map(({ column, values }) =>
      Number.isNaN(values?.[customer] ?? NaN) ? '' : customerCell(sources, tier, place, column),
    );
    return [customerName(sources, tier, place), ...cells];
  });
  const styles: readonly StyleName[] = ['cell', ...(columns.length > 2 ? (['count'] as const) : []), 'score', 'score'];
  return { headings: [text(language, 'report.matrix.best'), ...columns.map(({ name }) => name)], rows, styles };
}

function padded<Cell extends PlannedCell>(cells: readonly Cell[], columns: number): readonly (Cell | '')[] {
  return [...cells, ...new Array<''>(Math.max(0, columns - cells.length)).fill('')];
}

function filled(style: StyleName, columns: number): readonly StyleName[] {
  return new Array<StyleName>(Math.max(0, columns)).fill(style);
}
