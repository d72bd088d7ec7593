import type { Scheme } from '../../../grading/types';
import { customerColumn } from '../layout/formulas';
import type { CustomerPlace, ReportSources } from '../reportSources';

/** The worksheet column that holds a scheme's amount: its own, or the one it is taken from as it is. */
export function amountColumn(scheme: Scheme, place: CustomerPlace): number | undefined {
  return place.indicators[columnIndicator(scheme, place)];
}

/** The amount that reports add up, as it lies on the customers' sheet. */
export interface ReportedAmount {
  /** As the sheet calls it, unit included. */
  readonly name: string;
  /** Its cells, as formulas write them. */
  readonly cells: string;
  /** By customer; NaN where missing. */
  readonly values: Float64Array;
  /** How many customers have it as a text, which formulas do not count. */
  readonly textCount: number;
  /** Formulas over the whole column see the customers alone: no subtotal stands between them. */
  readonly isPlain: boolean;
}

/** What formulas add up for the scheme's amount; undefined where no column holds it. */
export function reportedAmount({ grades, place, rows }: ReportSources): ReportedAmount | undefined {
  const { scheme, columns } = grades;
  const indicator = columnIndicator(scheme, place);
  const column = place.indicators[indicator];
  const values = columns.numbers[scheme.amount ?? ''];
  if (column === undefined || values === undefined) return undefined;
  const textCount = place.textNumbers[indicator] ?? 0;
  const sum = values.reduce((total, value) => (Number.isNaN(value) ? total : total + value), 0);
  const isSame = Math.abs(sum - (place.sums[indicator] ?? 0)) <= 1e-9 * Math.abs(sum);
  return {
    name: shortHeader(place.headers[indicator] ?? ''),
    cells: customerColumn(place, column),
    values,
    textCount,
    isPlain: isGapless(place, rows) || (textCount === 0 && isSame),
  };
}

/** Whether the customers follow each other without another row in between: no blank one, no subtotal. */
export function isGapless({ firstRow, lastRow }: CustomerPlace, rows: Int32Array): boolean {
  return rows.length === lastRow - firstRow + 1;
}

/** How the scheme itself calls its amount, for saying that there is no column of it. */
export function amountName({ amount, indicators, language }: Scheme): string {
  return indicators.find(({ id }) => id === amount)?.names[language] ?? '';
}

const LONGEST = 24;

/** A header as a report's own headings hold it: in one line, the rest cut off. */
export function shortHeader(header: string): string {
  const plain = header.replace(/\s+/g, ' ').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}

/** The indicator whose column holds the amount. */
function columnIndicator({ amount = '', indicators }: Scheme, { indicators: columns }: CustomerPlace): string {
  if (columns[amount] !== undefined) return amount;
  const derive = indicators.find(({ id }) => id === amount)?.derive;
  return typeof derive === 'string' ? derive : amount;
}
