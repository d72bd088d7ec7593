import { presets } from '../../../grading';
import { formatNumber, text } from '../../../locales';
import { textWidth } from '../../textWidth';
import { amountName, reportedAmount } from '../tables/amountColumn';
import { attributeLines } from './compositionAttribute';
import { chartRows, compositionChart } from './compositionChart';
import { classLimits, classLines } from './compositionClasses';
import { composition, measuresOf, type Composition, type Measure } from './composition';
import { compositionTable, type TableLine } from './compositionTable';
import { compositionTiers } from './compositionTiers';
import { noteLines } from '../layout/noteLines';
import { partsSheet } from '../layout/partsSheet';
import { HEAD_ROWS } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { chartHeights, stackedParts, type SheetPart } from '../layout/sheetPart';
import type { PlannedInputs, SheetPlan } from '../layout/sheetPlan';
import { tierTable } from '../tables/tierTable';

/** Attributes whose absence is said. */
const EXPECTED = ['region', 'product', 'owner', 'kind', 'source'] as const;
const LABEL_WIDTH = 22;
/** Wider tables are printed across. */
const WIDEST_UPRIGHT = 142;
const WORKING_WIDTH = 14;
/** As high as a row of one line of text. */
const LINE_POINTS = 19;
const LEAST_TIER_WIDTH = 12;

/** What a section of the sheet is made of. */
interface Section {
  readonly title: string;
  readonly measure: Measure;
  readonly lines: (firstRow: number) => {
    readonly lines: readonly TableLine[];
    readonly inputs?: readonly PlannedInputs[];
  };
}

/**
 * 构成分析: the amount by tier and by classes of the amount, and by every attribute the sheet has, quantity by product, each
 * crossed with the tiers, to see where to put marketing. Tables of formulas over the customers' columns, which follow
 * edits, each with a chart; which lines there are and their order stay as they were when it was made.
 */
export function compositionSheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const { language } = scheme;
  const title = text(language, 'report.composition.name');
  const tiers = tierTable(sources, HEAD_ROWS, compositionTiers);
  const shared = composition(sources, tiers.place);
  const printed = columnWidths(shared, largestTotal(sources));
  const widths = [...printed, WORKING_WIDTH];
  const upright = printed.reduce((sum, width) => sum + width, 0) <= WIDEST_UPRIGHT;
  const orientation = upright ? 'portrait' : 'landscape';
  const parts = stackedParts(HEAD_ROWS, [
    () => tiers,
    ...sections(shared).map((section) => (row: number) => sectionPart(shared, section, row, printed.length)),
    (row) => noteLines(row, notes(sources), printed.length),
  ]);
  return partsSheet(sources, { key: 'composition', title, parts, widths, orientation, printed: printed.length });
}

function columnWidths({ language, tierNames, hasUngraded }: Composition, largest: number): readonly number[] {
  const tiers = tierNames.length + (hasUngraded ? 1 : 0);
  const figure = textWidth(formatNumber(language, largest, 0)) + 3;
  const tier = Math.max(LEAST_TIER_WIDTH, figure);
  return [LABEL_WIDTH, 10, 10, Math.max(15, figure), 11, ...Array.from({ length: tiers }, () => tier)];
}

/** The largest total of the sheet, which its columns have to hold. */
function largestTotal(sources: ReportSources): number {
  const { amount, quantity } = measuresOf(sources);
  const totals = [amount, quantity].map((measure) =>
    (measure?.values ?? new Float64Array()).reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0),
  );
  return Math.max(...totals.map(Math.abs));
}

function sections(shared: Composition): readonly Section[] {
  const { sources, language } = shared;
  const { customers, amount, quantity } = measuresOf(sources);
  const classes: readonly Section[] =
    amount && classLimits(sources.grades.scheme, amount.values).length > 0
      ? [
          {
            title: text(language, 'report.composition.classes', { measure: amount.name }),
            measure: amount,
            lines: (firstRow) => classLines(shared, amount, firstRow),
          },
        ]
      : [];
  const attributes = sources.place.attributes.flatMap((attribute): readonly Section[] => {
    if (attribute.values.every((value) => value === '')) return [];
    const measures = [amount ?? customers, ...(attribute.indicator === 'product' && quantity ? [quantity] : [])];
    return measures.map((measure) => ({
      title: text(language, 'report.composition.by', { attribute: attribute.header.trim(), measure: measure.name }),
      measure,
      lines: () => ({ lines: attributeLines(shared, attribute, measure) }),
    }));
  });
  return [...classes, ...attributes];
}

/** A table with its chart below it. */
function sectionPart(shared: Composition, { title, measure, lines }: Section, row: number, columns: number): SheetPart {
  const made = lines(row + 3);
  const table = compositionTable(shared, measure, row, title, made.lines, made.inputs);
  const isPositive = !measure.values.some((value) => value < 0);
  const chart = { lines: made.lines.length, title, row: row + table.rows + 1, columns, isPositive };
  return {
    ...table,
    rows: table.rows + 1 + chartRows(made.lines.length),
    charts: [compositionChart(shared, table, chart)],
    heights: [
      ...chartHeights({ row: chart.row, rows: chartRows(chart.lines) }),
      // Numbers and formulas do not make their rows as high as texts do.
      ...(made.inputs ? [{ row: table.firstRow, rows: made.lines.length, points: LINE_POINTS }] : []),
    ],
  };
}

/** What is left out and why, what formulas do not see, and what does not follow edits. */
function notes(sources: ReportSources): readonly string[] {
  const { grades, place } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const say = (key: 'noAmount.why' | 'noColumns' | 'order' | 'classesNote', params = {}) =>
    text(language, `report.composition.${key}`, params);
  const { amount } = measuresOf(sources);
  const textCount = reportedAmount(sources)?.textCount ?? 0;
  const has = (wanted: string) =>
    place.attributes.some(({ indicator, values }) => indicator === wanted && values.some((value) => value !== ''));
  const names = presets.flatMap(({ indicators }) => indicators);
  const missing = EXPECTED.filter((wanted) => !has(wanted)).map(
    (wanted) => names.find(({ id }) => id === wanted)?.names[language] ?? '',
  );
  return [
    say('order'),
    ...(amount ? [say('classesNote')] : [say('noAmount.why', { amount: amountName(scheme) })]),
    ...(textCount === 0
      ? []
      : [text(language, 'report.textNumbers', { amount: amount?.name ?? '', count: textCount })]),
    ...(missing.length === 0
      ? []
      : [say('noColumns', { columns: missing.join(text(language, 'basis.listSeparator')) })]),
  ];
}
