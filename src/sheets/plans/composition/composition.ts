import type { Language } from '../../../grading/scheme';
import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { isGapless, reportedAmount, shortHeader } from '../tables/amountColumn';
import { customerColumn, equalTo } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedCell } from '../layout/sheetPlan';
import type { FigurePlace } from '../tables/tierFigures';
import { ungradedCustomers } from '../tables/ungradedCustomers';

/** What a composition adds up. */
export interface Measure {
  readonly kind: 'customers' | 'amount' | 'quantity';
  readonly name: string;
  /** Its column, as formulas write it; of customers none. */
  readonly cells: string;
  /** Its column of the table of tiers, from zero. */
  readonly column: number;
  /** By customer, NaN where missing. */
  readonly values: Float64Array;
}

/** What all tables of a composition share. */
export interface Composition {
  readonly sources: ReportSources;
  readonly language: Language;
  /** The column of tiers, and what a cell of each meets, as formulas write them. */
  readonly tiers: string;
  readonly tierNames: readonly string[];
  readonly tierCriteria: readonly string[];
  readonly hasUngraded: boolean;
  /** Nothing but customers stands between the first and the last of them: formulas may look at whole columns. */
  readonly isGapless: boolean;
  /** The totals of a measure, as formulas over the table of tiers. */
  readonly totals: (measure: Measure) => { readonly count: PlannedCell; readonly tiers: readonly PlannedCell[] };
}

const COUNT = 1;
const AMOUNT = 3;

/** What tables share. @param tierPlace where the table of tiers stands */
export function composition(sources: ReportSources, tierPlace: FigurePlace): Composition {
  const { grades, place, rows } = sources;
  const { language, tiers } = grades.scheme;
  const hasUngraded = ungradedCustomers(grades).count > 0;
  const fixed = (row: number, column: number) => `=${cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$')}`;
  const tierNames = tiers.map(({ names }) => names[language]);
  return {
    sources,
    language,
    tiers: customerColumn(place, place.tier),
    tierNames,
    tierCriteria: tierNames.map(equalTo),
    hasUngraded,
    isGapless: isGapless(place, rows),
    totals: ({ column }) => ({
      count: fixed(tierPlace.totalRow, COUNT),
      tiers: Array.from({ length: tiers.length + (hasUngraded ? 1 : 0) }, (_, index) =>
        fixed(tierPlace.firstRow + index, column),
      ),
    }),
  };
}

/** What the sheet has to add up: customers always, the amount and the quantity as far as there are columns of them. */
export function measuresOf(
  sources: ReportSources,
): { readonly customers: Measure } & Partial<Record<'amount' | 'quantity', Measure>> {
  const { grades, place } = sources;
  const { language } = grades.scheme;
  const amount = reportedAmount(sources);
  const { quantity } = place.measures;
  return {
    customers: {
      kind: 'customers',
      name: text(language, 'report.summary.count'),
      cells: '',
      column: COUNT,
      values: new Float64Array(grades.rowCount).fill(1),
    },
    ...(amount && {
      amount: { kind: 'amount', name: amount.name, cells: amount.cells, column: AMOUNT, values: amount.values },
    }),
    ...(quantity && {
      quantity: {
        kind: 'quantity',
        name: shortHeader(quantity.header),
        cells: customerColumn(place, quantity.column),
        column: amount ? AMOUNT + 2 : AMOUNT,
        values: quantity.values,
      },
    }),
  };
}
