import { finished } from '../../../grading/finished';
import { decisionIndicators, namedIn } from '../../../grading/indicators/usedIndicators';
import { measuredBy } from '../../../grading/cuts/measuredBy';
import type { Scheme } from '../../../grading/scheme';
import type { Grades } from '../../../grading/types';
import { columnLetters } from '../../address';
import { detailsStamp } from './detailsStamp';
import { quotedSheet } from '../layout/formulas';
import { HEAD_ROWS } from '../layout/reportHead';
import { sortSteps } from './sortSteps';
import type { Details } from './Details';

/** Rows above the headings: the period, the composites' names, the weights of the scheme, and those that count. */
const TOP_ROWS = 4;

/** How the details of a grading lie on a sheet of that name, at once. @param hasSameIds two customers have one id */
export function detailsOf(sheet: string, grades: Grades, hasSameIds = false): Details {
  return finished(detailsSteps(sheet, grades, hasSameIds));
}

/** How the details of a grading lie on a sheet of that name, in steps: all customers are put in order. */
export function* detailsSteps(sheet: string, grades: Grades, hasSameIds: boolean): Generator<void, Details, void> {
  const headingRow = HEAD_ROWS + TOP_ROWS;
  const details = {
    sheet,
    periodRow: HEAD_ROWS,
    groupRow: HEAD_ROWS + 1,
    nominalRow: HEAD_ROWS + 2,
    weightRow: HEAD_ROWS + 3,
    headingRow,
    firstRow: headingRow + 1,
    ...(yield* orderSteps(grades)),
    columns: columnsOf(grades, hasSameIds),
  };
  return { ...details, stamp: detailsStamp(details) };
}

function columnsOf({ scheme, columns: { numbers } }: Grades, hasSameIds: boolean): Details['columns'] {
  const { composites, cuts } = scheme;
  let count = 0;
  const next = () => count++;
  const named = { id: next(), name: next(), row: next(), tier: next(), verdict: next() };
  const score = scheme.score === undefined ? undefined : next();
  const rank = scheme.score === undefined ? undefined : next();
  const amount = scheme.amount === undefined || numbers[scheme.amount] === undefined ? undefined : next();
  const sameId = hasSameIds ? next() : undefined;
  const values = Object.fromEntries(composites.map(({ id }) => [id, next()]));
  const cut = composites.length === 1 ? [] : composites.filter(({ id }) => cuts.some((each) => each.composite === id));
  const bins = Object.fromEntries(cut.map(({ id }) => [id, next()]));
  const present = composites.flatMap(({ id, terms }) =>
    terms
      .filter(({ indicator }) => numbers[indicator] !== undefined)
      .map(({ indicator }) => ({ composite: id, indicator })),
  );
  const measured = present.map((term) => ({ ...term, value: next(), degree: next(), points: next() }));
  const others = looseIndicators(scheme).filter((id) => numbers[id] !== undefined && id !== scheme.amount);
  const loose = Object.fromEntries(others.map((id) => [id, next()]));
  const texts = { basis: next(), next: next() };
  const terms = measured.map((term) => ({ ...term, remark: next() }));
  const remark = next();
  const signed = {
    evaluator: { name: next(), date: next() },
    reviewer: { name: next(), date: next() },
    approver: { name: next(), date: next() },
  };
  const found = { score, rank, amount, sameId };
  return { ...named, ...found, composites: values, bins, terms, values: loose, ...texts, remark, signed, count };
}

/** The indicators that decide without being a term of a composite: of cuts, gates, rungs, and typed tiers. */
function looseIndicators({ composites, cuts, gates, decide, indicators }: Scheme): readonly string[] {
  const terms = new Set(composites.flatMap((composite) => composite.terms.map(({ indicator }) => indicator)));
  const deciding = new Set([
    ...cuts.flatMap((cut) => measuredBy(cut) ?? []),
    ...decisionIndicators(decide),
    ...gates.flatMap(({ when }) => namedIn(when)),
  ]);
  return indicators.map(({ id }) => id).filter((id) => deciding.has(id) && !terms.has(id));
}

/** Customers by tier, then by score, then by amount, the best first; equal ones as they stand on their sheet. */
function* orderSteps(grades: Grades): Generator<void, Pick<Details, 'order' | 'tierRows'>, void> {
  const { scheme, tiers, scores, columns, rowCount } = grades;
  const amounts = columns.numbers[scheme.amount ?? ''];
  const place = (row: number) => ((tiers[row] ?? -1) < 0 ? scheme.tiers.length : (tiers[row] ?? 0));
  const better = (values: Float64Array | undefined, one: number, other: number) => {
    const a = values?.[one] ?? NaN;
    const b = values?.[other] ?? NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
    return b - a;
  };
  const order = Int32Array.from({ length: rowCount }, (_, row) => row);
  yield;
  yield* sortSteps(order, (a, b) => place(a) - place(b) || better(scores, a, b) || better(amounts, a, b) || a - b);
  const counts = scheme.tiers.map(() => 0);
  for (const tier of tiers) if (tier >= 0) counts[tier] = (counts[tier] ?? 0) + 1;
  let from = 0;
  const tierRows = counts.map((count): readonly [number, number] => {
    const rows = [from, from + count] as const;
    from += count;
    return rows;
  });
  return { order, tierRows };
}

/** A column of the details as formulas write it, fixed: `'分级明细'!$D$7:$D$306`. */
export function detailsColumn({ sheet, firstRow, order }: Details, column: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}$${letters}$${firstRow + 1}:$${letters}$${firstRow + order.length}`;
}

/**
 * A column of the details with two rows more: the last of them shows nothing in every column, and stands for a customer
 * who is not there.
 */
export function lookupColumn(details: Details, column: number): string {
  const letters = columnLetters(column);
  const last = details.firstRow + nobodyPlace(details);
  return `${quotedSheet(details.sheet)}$${letters}$${details.firstRow + 1}:$${letters}$${last}`;
}

/** Which row of the customers, from one, stands for one who is not there. */
export function nobodyPlace({ order }: Pick<Details, 'order'>): number {
  return order.length + 2;
}

/** One cell of the details as formulas write it, fixed: `'分级明细'!$H$5`. */
export function detailsCell({ sheet }: Details, row: number, column: number): string {
  return `${quotedSheet(sheet)}$${columnLetters(column)}$${row + 1}`;
}
