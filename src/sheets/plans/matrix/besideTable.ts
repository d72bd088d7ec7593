import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { detailsColumn } from '../details/detailsOf';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { customersFormula } from './bestCustomers';
import { columnSpans, type ColumnSpan } from './columnSpans';
import { amountFormula, countFormula, shareFormula, type Cell, type Totals } from './figures';
import type { MatrixAmount } from './matrixAmount';
import { joinedPieces, type MatrixPart } from './matrixPart';
import { spanBlock } from './spanBlock';

/** A table of tiers, a row each, over the whole width of the sheet. */
export interface BesideTable extends MatrixPart {
  readonly totals: Totals;
  /** Below its last row. */
  readonly end: number;
}

/** Of each tier, the customers that are named. */
const NAMED = 5;
const LEAST = { tier: 12, count: 10, share: 10, amount: 13, customers: 34, strategy: 40 } as const;

/** What the table is made of. */
export interface BesideTableSources {
  readonly sources: ReportSources;
  readonly amount?: MatrixAmount;
  /** Of the first row: its headings. */
  readonly row: number;
  /** Of the sheet's columns. */
  readonly widths: readonly number[];
  /** By index, in the order of the rows. */
  readonly tiers: readonly number[];
  /** Counts and amounts of tiers that stand elsewhere and belong into the totals. */
  readonly others: readonly { readonly count: Cell; readonly amount?: Cell }[];
}

/** Where the totals of a table stand. */
export function besideTotals({ amount, row, widths, tiers }: Omit<BesideTableSources, 'sources' | 'others'>): Totals {
  const spans = tableSpans(widths, amount !== undefined);
  const total = row + 1 + tiers.length;
  return {
    count: [total, spans[1]?.column ?? 0],
    ...(amount && { amount: [total, spans[3]?.column ?? 0] as const }),
  };
}

function figuresOf(hasAmount: boolean) {
  return hasAmount ? (['count', 'share', 'amount', 'share'] as const) : (['count', 'share'] as const);
}

function tableSpans(widths: readonly number[], hasAmount: boolean): readonly ColumnSpan[] {
  const names = ['tier' as const, ...figuresOf(hasAmount), 'customers' as const, 'strategy' as const];
  return columnSpans(
    widths,
    names.map((name) => LEAST[name]),
  );
}

/** Tiers with their figures, best customers and strategies; those without a tier; all in all. */
export function besideTable(given: BesideTableSources): BesideTable {
  const { sources, amount, row, widths, tiers, others } = given;
  const { scheme, tiers: graded } = sources.grades;
  const { language } = scheme;
  const figures = figuresOf(amount !== undefined);
  const all = tableSpans(widths, amount !== undefined);
  // A total has no customers by name and no strategy.
  const spans = tiers.length === 0 ? all.slice(0, -2) : all;
  const columnAt = (index: number) => spans[index]?.column ?? 0;
  const first = row + 1;
  const total = first + tiers.length;
  const totals = besideTotals(given);
  const figuresAt = (at: number, count: PlannedCell, sum: PlannedCell): readonly PlannedCell[] => [
    count,
    shareFormula([at, columnAt(1)], totals.count),
    ...(totals.amount ? [sum, shareFormula([at, columnAt(3)], totals.amount)] : []),
  ];
  const customers = tiers.map((tier, index) =>
    customersFormula(sources, tier, cellAddress(first + index, columnAt(1)), NAMED),
  );
  const rows = tiers.map((tier, index): readonly PlannedCell[] => {
    const at = first + index;
    return [
      literalText(scheme.tiers[tier]?.names[language] ?? ''),
      ...figuresAt(at, countFormula(sources, tier), amount ? amountFormula(sources, amount, tier) : ''),
      customers[index]?.[0] ?? '',
      literalText(scheme.tiers[tier]?.strategy[language] ?? ''),
    ];
  });
  const sum = (column: number, cells: readonly Cell[]): string => {
    const own = tiers.length === 0 ? [] : [`SUM(${cellAddress(first, column)}:${cellAddress(total - 1, column)})`];
    return `=${[...own, ...cells.map((cell) => cellAddress(...cell))].join('+') || '0'}`;
  };
  const shown = rows.map((line, index) => [
    ...line.slice(0, -2),
    customers[index]?.[1] ?? '',
    line[line.length - 1] ?? '',
  ]);
  const sums = figuresAt(
    total,
    sum(
      columnAt(1),
      others.map(({ count }) => count),
    ),
    sum(
      columnAt(3),
      others.flatMap(({ amount: cell }) => (cell ? [cell] : [])),
    ),
  );
  const isComplete = graded.every((tier) => tier >= 0);
  const everybody = `ROWS(${detailsColumn(sources.details, sources.details.columns.id)})`;
  const ungraded = [
    text(language, 'report.matrix.ungraded'),
    `=${everybody}-${cellAddress(...totals.count)}`,
    ...spans.slice(2).map(() => ''),
  ];
  const headings = [
    text(language, 'report.matrix.tier'),
    text(language, 'report.matrix.customers'),
    text(language, 'report.matrix.share'),
    ...(amount ? [amount.name, text(language, 'report.matrix.amountShare')] : []),
    text(language, 'report.matrix.best'),
    text(language, 'report.matrix.strategy'),
  ];
  const figureStyles = figures.map((name): StyleName => (name === 'share' ? 'share' : 'count'));
  const totalStyles = figures.map((name): StyleName => (name === 'share' ? 'totalShare' : 'totalCount'));
  const parts = [
    spanBlock(
      row,
      spans,
      [headings],
      spans.map(() => 'heading'),
    ),
    spanBlock(first, spans, rows, ['label', ...figureStyles, 'text', 'text'], shown),
    spanBlock(
      total,
      spans,
      [[text(language, 'report.total'), ...sums, '', '']],
      ['totalText', ...totalStyles, 'totalText', 'totalText'],
    ),
    ...(isComplete ? [] : [spanBlock(total + 1, spans, [ungraded], ['text', ...figureStyles, 'text', 'text'])]),
  ];
  const coloured = tiers.flatMap((tier, index) => {
    const colour = scheme.tiers[tier]?.colour;
    return colour ? [{ row: first + index, column: 0, rows: 1, columns: spans[0]?.columns ?? 1, ...colour }] : [];
  });
  return {
    ...joinedPieces([...parts, { blocks: [], merges: [], coloured }]),
    totals,
    end: total + (isComplete ? 1 : 2),
  };
}
