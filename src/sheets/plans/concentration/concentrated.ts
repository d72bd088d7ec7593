import { reportedAmount } from '../tables/amountColumn';
import type { ReportSources } from '../reportSources';

/** The amounts whose concentration is told. */
export interface Concentrated {
  readonly name: string;
  /** Their column, as formulas write it; undefined where no column holds them, or formulas would see other rows as well. */
  readonly cells?: string;
  /** By customer, NaN where missing. */
  readonly values: Float64Array;
  /** Those there are, the biggest first. */
  readonly sorted: Float64Array;
  readonly total: number;
  readonly textCount: number;
}

/** The amounts of a report's customers; undefined where there are none, or they come to nothing. */
export function concentrated(sources: ReportSources): Concentrated | undefined {
  const { scheme, columns } = sources.grades;
  const values = columns.numbers[scheme.amount ?? ''];
  const sorted = values?.filter(Number.isFinite).sort().reverse();
  if (values === undefined || sorted === undefined) return undefined;
  const total = sorted.reduce((sum, value) => sum + value, 0);
  // Shares of a total that is not positive would mean nothing.
  if (!(total > 0)) return undefined;
  const amount = reportedAmount(sources);
  return {
    name: amount?.name ?? scheme.indicators.find(({ id }) => id === scheme.amount)?.names[scheme.language] ?? '',
    ...(amount?.isPlain && { cells: amount.cells }),
    values,
    sorted,
    total,
    textCount: amount?.textCount ?? 0,
  };
}

/** What the biggest so many customers bring together. */
export function sumOfBiggest({ sorted }: Concentrated, count: number): number {
  return sorted.subarray(0, count).reduce((sum, value) => sum + value, 0);
}
