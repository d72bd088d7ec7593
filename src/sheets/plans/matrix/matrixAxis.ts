import { binCount } from '../../../grading/cuts/binCount';
import type { Grades } from '../../../grading/types';
import { binName, indicatorReader, text } from '../../../locales';
import type { ReportSources } from '../reportSources';
import { axisLimits, type AxisLimit } from './axisLimits';
import { niceSpan } from './niceSpan';

/** A composite as an axis of the matrix. */
export interface MatrixAxis {
  readonly composite: string;
  readonly name: string;
  /** What is drawn along it, in words. */
  readonly title: string;
  /** Names of its bins, the lowest first; none where it is not cut. */
  readonly bins: readonly string[];
  /** What its limits are on: the composite itself, or an indicator. */
  readonly measured: string;
  /** The lowest first; undefined where every level has its own. */
  readonly limits?: readonly AxisLimit[];
  /** The column of the details that is drawn, and its numbers by customer, NaN where missing. */
  readonly column: number;
  readonly values: Float64Array;
  /** Where a limit stands on the axis; undefined where none line parts the bins. */
  readonly placeOf: (limit: AxisLimit) => number | undefined;
  readonly minimum: number;
  readonly maximum: number;
  readonly numberFormat: string;
  /** The better end is the lower one. */
  readonly isReversed: boolean;
}

/**
 * A composite as an axis: its degrees 0–100; but where an indicator is cut in its place and no line among the degrees
 * parts the bins, since the composite is made of others too, the indicator itself, for a line anywhere else would lie.
 */
export function matrixAxis(sources: ReportSources, composite: string): MatrixAxis {
  const { grades, details } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const name = scheme.composites.find(({ id }) => id === composite)?.names[language] ?? composite;
  const cut = scheme.cuts.find((each) => each.composite === composite);
  const of = grades.cuts.find((each) => each.composite === composite)?.of;
  const bins = cut
    ? Array.from({ length: binCount(cut) }, (_, bin) => binName(language, bin + 1, binCount(cut), cut.method))
    : [];
  const limits = axisLimits(grades, composite);
  const common = { composite, name, bins, limits };
  const measured = of === undefined ? name : indicatorReader(language, scheme)(of).name;
  const column = of === undefined ? undefined : indicatorColumn(sources, composite, of);
  if (of !== undefined && column !== undefined && limits?.some(({ degree }) => degree === undefined)) {
    return { ...common, measured, ...indicatorScale(grades, of, name, measured), column };
  }
  const values = grades.composites[composite] ?? new Float64Array(grades.rowCount).fill(NaN);
  return {
    ...common,
    measured,
    title: degreeTitle(sources, { name, measured, of, limits }),
    column: details.columns.composites[composite] ?? 0,
    values,
    placeOf: ({ degree }) => degree,
    minimum: 0,
    maximum: 100,
    numberFormat: '0',
    isReversed: false,
  };
}

/** The column of the details that holds an indicator as it was read. */
function indicatorColumn({ grades, details }: ReportSources, composite: string, of: string): number | undefined {
  const { terms, values, amount } = details.columns;
  const own = terms.find((term) => term.indicator === of && term.composite === composite);
  const any = own ?? terms.find((term) => term.indicator === of);
  return any?.value ?? values[of] ?? (grades.scheme.amount === of ? amount : undefined);
}

function indicatorScale({ scheme, columns, cuts, rowCount }: Grades, of: string, name: string, indicator: string) {
  const { language } = scheme;
  const unit = scheme.indicators.find(({ id }) => id === of)?.unit?.[language];
  const values = columns.numbers[of] ?? new Float64Array(rowCount).fill(NaN);
  const [minimum, maximum] = niceSpan(values);
  return {
    title:
      unit === undefined
        ? text(language, 'report.matrix.measuredPlain', { name, indicator })
        : text(language, 'report.matrix.measured', { name, indicator, unit }),
    values,
    placeOf: ({ value }: AxisLimit) => value,
    minimum,
    maximum,
    numberFormat: unit === '%' ? '0%' : '#,##0.##',
    isReversed: cuts.some((cut) => cut.of === of && cut.reaches !== '>='),
  };
}

/** Degrees, and what the lines among them stand for where an indicator is cut. */
function degreeTitle(
  { grades: { scheme } }: ReportSources,
  axis: Pick<MatrixAxis, 'name' | 'measured' | 'limits'> & { readonly of?: string },
): string {
  const { language } = scheme;
  const { name, measured, of, limits = [] } = axis;
  const drawn = limits.filter(({ degree }) => degree !== undefined);
  const [only, ...others] = drawn;
  if (of === undefined || !only) return text(language, 'report.matrix.degrees', { name });
  if (others.length > 0) return text(language, 'report.matrix.degreesBy', { name, indicator: measured });
  const limit = indicatorReader(language, scheme)(of).shown(only.value);
  return text(language, 'report.matrix.degreesFrom', { name, indicator: measured, sign: signOf(only), limit });
}

/** When a value reaches a limit, as it is printed. */
export function signOf({ reaches }: AxisLimit): string {
  return { '>=': '≥', '<=': '≤', '<': '<' }[reaches];
}
