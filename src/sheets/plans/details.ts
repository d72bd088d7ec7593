import type { Scheme } from '../../grading/scheme';
import type { Grades } from '../../grading/types';
import { columnLetters } from '../address';
import { quotedSheet } from './formulas';
import { HEAD_ROWS } from './reportHead';

/** Where one term of a composite stands in the details: columns from zero. */
export interface DetailTerm {
  readonly composite: string;
  readonly indicator: string;
  /** The value as read from the customers, the degree 0–100, weight × degree, and what people remark. */
  readonly value: number;
  readonly degree: number;
  readonly points: number;
  readonly remark: number;
}

/**
 * How 分级明细 lies on its sheet, known before it is written: one row per customer, the best tier first, within a tier
 * the best first, so that every tier is one block of rows that a chart can point at; those without a tier come last.
 */
export interface Details {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Of each term: stands above its points, and counts in the evaluation. */
  readonly weightRow: number;
  readonly headingRow: number;
  readonly firstRow: number;
  /** Customers in the order of the rows. */
  readonly order: Int32Array;
  /** By tier: its first row in `order`, and the first beyond it. */
  readonly tierRows: readonly (readonly [from: number, end: number])[];
  readonly columns: {
    readonly id: number;
    readonly name: number;
    /** Row number on the customers' sheet. */
    readonly row: number;
    readonly tier: number;
    readonly verdict: number;
    readonly score?: number;
    readonly amount?: number;
    readonly composites: Readonly<Record<string, number>>;
    /** By composite and indicator. */
    readonly terms: readonly DetailTerm[];
    /** How many there are. */
    readonly count: number;
  };
}

/** Rows above the headings: the composites' names, and the weights. */
const GROUP_ROWS = 2;

/** How the details of a grading lie on a sheet of that name. */
export function detailsOf(sheet: string, grades: Grades): Details {
  const { scheme } = grades;
  const weightRow = HEAD_ROWS + 1;
  const headingRow = HEAD_ROWS + GROUP_ROWS;
  return {
    sheet,
    weightRow,
    headingRow,
    firstRow: headingRow + 1,
    ...ordered(grades),
    columns: columnsOf(scheme, grades),
  };
}

function columnsOf(scheme: Scheme, { columns: { numbers } }: Grades): Details['columns'] {
  let count = 0;
  const next = () => count++;
  const named = { id: next(), name: next(), row: next(), tier: next(), verdict: next() };
  const score = scheme.score === undefined ? undefined : next();
  const amount = scheme.amount === undefined || numbers[scheme.amount] === undefined ? undefined : next();
  const composites = Object.fromEntries(scheme.composites.map(({ id }) => [id, next()]));
  const present = scheme.composites.flatMap(({ id, terms }) =>
    terms
      .filter(({ indicator }) => numbers[indicator] !== undefined)
      .map(({ indicator }) => ({ composite: id, indicator })),
  );
  const measured = present.map((term) => ({ ...term, value: next(), degree: next(), points: next() }));
  const terms = measured.map((term) => ({ ...term, remark: next() }));
  return { ...named, score, amount, composites, terms, count };
}

/** Customers by tier, then by score, then by amount, the best first; equal ones as they stand on their sheet. */
function ordered(grades: Grades): Pick<Details, 'order' | 'tierRows'> {
  const { scheme, tiers, scores, columns } = grades;
  const amounts = columns.numbers[scheme.amount ?? ''];
  const place = (row: number) => ((tiers[row] ?? -1) < 0 ? scheme.tiers.length : (tiers[row] ?? 0));
  const better = (values: Float64Array | undefined, one: number, other: number) => {
    const a = values?.[one] ?? NaN;
    const b = values?.[other] ?? NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return b - a;
  };
  const order = Int32Array.from({ length: grades.rowCount }, (_, row) => row).sort(
    (a, b) => place(a) - place(b) || better(scores, a, b) || better(amounts, a, b) || a - b,
  );
  let from = 0;
  const tierRows = scheme.tiers.map((_, tier): readonly [number, number] => {
    let end = from;
    while (end < order.length && place(order[end] ?? 0) === tier) end++;
    const rows = [from, end] as const;
    from = end;
    return rows;
  });
  return { order, tierRows };
}

/** A column of the details as formulas write it, fixed: `'分级明细'!$D$7:$D$306`. */
export function detailsColumn({ sheet, firstRow, order }: Details, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}$${letters}$${firstRow + 1}:$${letters}$${firstRow + order.length}`;
}

/** One cell of the details as formulas write it, fixed: `'分级明细'!$H$5`. */
export function detailsCell({ sheet }: Details, row: number, column: number): string {
  return `${quotedSheet(sheet)}$${columnLetters(column)}$${row + 1}`;
}
