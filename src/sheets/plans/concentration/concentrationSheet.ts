import { formatDate, text } from '../../../locales';
import { noteLines } from '../layout/noteLines';
import { partsSheet } from '../layout/partsSheet';
import { HEAD_ROWS } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { stackedParts, type PlacedPart } from '../layout/sheetPart';
import type { SheetPlan } from '../layout/sheetPlan';
import { concentrated, type Concentrated } from './concentrated';
import { classShareCells, concentrationClasses } from './concentrationClasses';
import { concentrationFigures, FIGURE_COLUMNS, figureCells } from './concentrationFigures';
import { CURVE_COLUMNS, paretoChart, paretoCurve } from './paretoCurve';
import { SEARCH_COLUMNS, shareSearch } from './shareSearch';

const WIDTHS = [40, 12, 12, 18, 16, 16] as const;
const WORKING_WIDTH = 12;
/** The workings stand beside what is printed: amounts of the figures, three searches, the curve. */
const WORKING = FIGURE_COLUMNS + 1;
const SEARCHES = WORKING + 2;
const CURVE = SEARCHES + 3 * (SEARCH_COLUMNS + 1);

/**
 * 客户集中度: what share the biggest customers bring, how many bring 80 %, classes A, B and C, the Gini coefficient, and a
 * Pareto chart. Formulas over the customers' amounts, which follow edits, but for the Gini coefficient, whose formula would
 * compare every customer with every other; each line says which it is. Undefined where no amount can be added up.
 */
export function concentrationSheet(sources: ReportSources): SheetPlan | undefined {
  const amounts = concentrated(sources);
  if (amounts === undefined) return undefined;
  const { language } = sources.grades.scheme;
  const title = text(language, 'report.concentration.name');
  const parts = concentrationParts(sources, amounts);
  const printed = FIGURE_COLUMNS;
  const working = Array.from({ length: CURVE + CURVE_COLUMNS - printed }, () => WORKING_WIDTH);
  const widths = [...WIDTHS, ...working];
  return partsSheet(sources, { key: 'concentration', title, parts, widths, orientation: 'portrait', printed });
}

function concentrationParts(sources: ReportSources, amounts: Concentrated): readonly PlacedPart[] {
  const { language } = sources.grades.scheme;
  const { cells, sorted } = amounts;
  const figures = figureCells(HEAD_ROWS);
  const customers = Math.max(sorted.length, 1);
  // The classes stand below the figures, the chart and the notes; their place follows from those alone.
  const searchAt = (index: number, share: string, name: string) =>
    cells === undefined
      ? undefined
      : shareSearch(HEAD_ROWS, SEARCHES + index * (SEARCH_COLUMNS + 1), name, {
          cells,
          share,
          total: figures.total,
          customers,
        });
  const target = searchAt(0, figures.target, text(language, 'report.concentration.search', { name: '80%' }));
  const curve = paretoCurve(sources, amounts, HEAD_ROWS, CURVE, figures);
  return stackedParts(HEAD_ROWS, [
    (row) => {
      const part = concentrationFigures(sources, amounts, row, WORKING, target);
      return { ...part, blocks: [...part.blocks, ...(target?.blocks ?? []), ...curve.blocks] };
    },
    (row) => paretoChart(sources, amounts, curve, row, FIGURE_COLUMNS),
    (row) => {
      const [shareA, shareB] = classShareCells(row);
      const named = (name: string) => text(language, 'report.concentration.search', { name });
      const a = searchAt(1, shareA, named('A'));
      const b = searchAt(2, shareB, named('B'));
      const part = concentrationClasses(sources, amounts, row, figures, a && b && [a.last, b.last]);
      return { ...part, blocks: [...part.blocks, ...(a?.blocks ?? []), ...(b?.blocks ?? [])] };
    },
    (row) => noteLines(row, notes(sources, amounts), FIGURE_COLUMNS),
  ]);
}

function notes(
  { grades, gradedOn }: ReportSources,
  { cells, name, sorted, textCount }: Concentrated,
): readonly string[] {
  const { language } = grades.scheme;
  const negative = sorted.reduce((count, value) => (value <= 0 ? count + 1 : count), 0);
  return [
    text(language, 'report.concentration.giniNote', { date: formatDate(language, gradedOn) }),
    text(language, 'report.concentration.classNote'),
    ...(sorted.length > 100 ? [text(language, 'report.concentration.curveNote', { count: sorted.length })] : []),
    ...(negative === 0 ? [] : [text(language, 'report.concentration.negativeNote', { count: negative })]),
    ...(cells === undefined ? [text(language, 'report.concentration.notLive')] : []),
    ...(textCount === 0 ? [] : [text(language, 'report.textNumbers', { amount: name, count: textCount })]),
  ];
}
