import type { Scheme } from '../../../grading/scheme';
import { cellAddress } from '../../address';
import type { Composition, Measure } from './composition';
import type { TableLine } from './compositionTable';
import type { PlannedInputs } from '../layout/sheetPlan';
import { typedKey } from '../typed/typed';
import { text } from '../../../locales';

/** Shares of the customers below a limit, where the scheme names no limits of its own. */
const SHARES = [0.3, 0.6, 0.8, 0.95];

/**
 * The limits of sales classes, the highest first: those of the scheme where it cuts the amount itself at fixed values; else
 * numbers that are easy to say (1, 2 or 5 and zeros) near the values below which 30, 60, 80 and 95 % of the customers lie.
 *
 * @param amounts NaN where missing; only those above zero count
 * @returns none where no amount is above zero
 */
export function classLimits({ cuts, amount }: Scheme, amounts: Float64Array): readonly number[] {
  const own = cuts.find((cut) => cut.method === 'absolute' && cut.of === amount);
  const sorted = amounts.filter((each) => each > 0).sort();
  if (sorted.length === 0) return [];
  if (own?.method === 'absolute') return [...own.thresholds].sort((one, other) => other - one);
  const limits = SHARES.map((share) => easyNumber(sorted[Math.floor(share * (sorted.length - 1))] ?? 0));
  return [...new Set(limits)].sort((one, other) => other - one);
}

/** The nearest of 1, 2 and 5 times a power of ten. */
function easyNumber(value: number): number {
  const power = Math.floor(Math.log10(value));
  const near = [1, 2, 5, 10].map((step) => Number(`${step}e${power}`));
  const distance = (each: number) => Math.abs(Math.log(each / value));
  return near.reduce((best, each) => (distance(each) < distance(best) ? each : best));
}

/** The lines of the sales classes, and the cells of their limits, which people may type others into. */
export interface ClassLines {
  readonly lines: readonly TableLine[];
  readonly inputs: readonly PlannedInputs[];
}

/**
 * A line for every class of the amount, the biggest first: it begins at the limit that stands in its label's cell and ends
 * below the one before; the last two are what lies below all limits, and customers without a number.
 *
 * @param firstRow of the lines on the sheet, from zero
 */
export function classLines(shared: Composition, measure: Measure, firstRow: number): ClassLines {
  const { language, sources } = shared;
  const { grades, typed } = sources;
  const limits = classLimits(grades.scheme, measure.values);
  const isWhole = limits.every(Number.isInteger);
  const fields = limits.map((_, index) => `composition.limit.${index + 1}`);
  const labels = limits.map((limit, index): TableLine => {
    const criteria = [atLeast(firstRow + index), ...(index === 0 ? [] : [below(firstRow + index - 1)])];
    return {
      label: typed.get(typedKey(fields[index] ?? '', '')) ?? `=${limit}`,
      labelStyle: isWhole ? 'inputAtLeast' : 'inputAtLeastDecimal',
      name: isWhole
        ? `="≥ "&TEXT(${cellAddress(firstRow + index, 0)},"#,##0")`
        : `="≥ "&${cellAddress(firstRow + index, 0)}`,
      figures: figuresOf(shared, measure, criteria),
    };
  });
  const last = cellAddress(firstRow + limits.length - 1, 0);
  const lowest: TableLine = {
    label: isWhole ? `="< "&TEXT(${last},"#,##0")` : `="< "&${last}`,
    figures: figuresOf(shared, measure, [below(firstRow + limits.length - 1)]),
  };
  const hasOthers = measure.values.some(Number.isNaN);
  return {
    lines: [...labels, lowest, ...(hasOthers ? [{ label: text(language, 'report.composition.noAmount') }] : [])],
    inputs: fields.map((field, index) => ({
      row: firstRow + index,
      rows: 1,
      subject: () => '',
      fields: { [field]: 0 },
      holdFormulas: true,
    })),
  };
}

const atLeast = (row: number) => `">="&$${cellAddress(row, 0).replace(/\d+$/, '$$$&')}`;
const below = (row: number) => `"<"&$${cellAddress(row, 0).replace(/\d+$/, '$$$&')}`;

function figuresOf(
  { tiers, tierCriteria, isGapless }: Composition,
  { cells }: Measure,
  criteria: readonly string[],
): NonNullable<TableLine['figures']> {
  const met = criteria.map((criterion) => `${cells},${criterion}`).join(',');
  const sum = (tier: string) => `=SUMIFS(${cells},${met},${tiers},${tier})`;
  return {
    // Subtotals between the customers have no tier.
    count: isGapless ? `=COUNTIFS(${met})` : `=COUNTIFS(${met},${tiers},"?*")`,
    tiers: tierCriteria.map(sum),
    ungraded: isGapless ? sum('""') : 0,
  };
}
