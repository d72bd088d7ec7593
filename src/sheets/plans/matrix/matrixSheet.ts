import { cutSentence, text } from '../../../locales';
import { textRow } from '../layout/blocks';
import { reportFooter, reportHead } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { rowHeights } from '../layout/rowHeights';
import type { SheetPlan } from '../layout/sheetPlan';
import { axisNames } from './axisNames';
import { cellGrid } from './cellGrid';
import type { Totals } from './figures';
import { limitsTable } from './limitsTable';
import { lineCells } from './lineCells';
import { matrixAmount, type MatrixAmount } from './matrixAmount';
import { matrixAxes } from './matrixAxes';
import { matrixChart } from './matrixChart';
import { matrixName } from './matrixName';
import { matrixLayout, type MatrixLayout } from './matrixLayout';
import { partPageStarts } from '../layout/partPageStarts';
import { plainHeights } from './plainHeights';
import { plotSize } from './plotSize';
import { quadrantBlock, type QuadrantBlock } from './quadrantBlock';
import { joinedPieces, type MatrixPart } from './matrixPart';
import { besideTable, besideTotals } from './besideTable';

/** Characters between the report and the cells its chart draws its lines from, and of those. */
const LINE_WIDTHS = [3, 14, 14] as const;

/**
 * 价值–潜力矩阵, and that of any two composites: the tiers where the axes put them, each with its figures, its best
 * customers and its strategy; every customer as a point, with the limits as lines; what stands beside the matrix. Figures
 * are formulas over the customers' own columns, names and places are looked up in the details.
 *
 * It is spanned by the composites that `sources` name, else by the scheme's own; any other pair has a sheet of its own.
 *
 * @throws RangeError "matrixSheet requires a scheme of two composites"
 */
export function matrixSheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const leading = matrixAxes(scheme);
  const axes = sources.matrix ?? leading;
  if (!axes) throw new RangeError('matrixSheet requires a scheme of two composites');
  const { language } = scheme;
  const found = matrixAmount(sources);
  const amount = 'missing' in found ? undefined : found;
  const layout = matrixLayout(sources, axes, amount !== undefined);
  const { up, right, frame, blocks, end } = layout;
  const title = text(language, 'report.matrix.title', { up: up.name, right: right.name });
  const limits = limitsTable(sources, layout.limits.axes, layout.limits.row, layout.limits.spans);
  const lines = lineCells(language, [up, right], limits, frame.top, frame.widths.length + 1);

  const notes = notesOf(sources, layout, 'missing' in found ? found.missing : found.note);
  const tableTitle = end + notes.length + 1;
  const listed = scheme.tiers.map((_, tier) => tier).filter((tier) => !blocks?.some((each) => each.tier === tier));
  const place = { amount, row: tableTitle + 1, widths: frame.widths, tiers: listed };
  const totals = besideTotals(place);
  const quadrants = quadrantParts(sources, layout, amount, totals);
  const table = besideTable({ ...place, sources, others: quadrants });

  const part = joinedPieces([
    { blocks: reportHead(title, sources), merges: [], coloured: [] },
    ...quadrants,
    ...(blocks ? [] : [cellGrid(sources, layout.cells, [up, right], frame, totals.count)]),
    axisNames(layout, limits),
    ...(layout.limits.axes.length > 0 ? [limits] : []),
    lines,
    {
      blocks: [
        ...notes.map((note, index) => textRow(end + index, 0, [note], 'subtitle')),
        textRow(tableTitle, 0, [text(language, blocks ? 'report.matrix.beside' : 'report.matrix.all')], 'section'),
      ],
      merges: [],
      coloured: [],
    },
    table,
  ]);
  const widths = [...frame.widths, ...LINE_WIDTHS];
  const needed = rowHeights({ ...part, widths });
  const plot = plotSize(layout.chart, widths, needed);
  const chart = matrixChart({ sources, up, right, lines, area: layout.chart, plot });
  const charts = chart ? [chart] : [];
  const parts = [
    { row: 0, rows: end },
    { row: tableTitle, rows: table.end - tableTitle },
  ];
  const pageStarts = partPageStarts({ ...part, widths, charts }, parts, 'landscape', frame.widths.length);
  return {
    key: axes.every((axis, index) => axis === leading?.[index]) ? 'matrix' : ['matrix', ...axes].join('.'),
    name: matrixName(language, up.name, right.name),
    tabColour: '#B45309',
    widths,
    ...part,
    heights: plainHeights(needed, frame.top, table.end),
    charts,
    frozenRows: 0,
    print: {
      orientation: 'landscape',
      area: { row: 0, column: 0, rows: table.end, columns: frame.widths.length },
      // A total alone makes no second page.
      ...(listed.length === 0 ? { isOnePage: true } : { pageStarts }),
      footer: reportFooter(title, sources),
    },
  };
}

/** Every block of a matrix made of blocks. */
function quadrantParts(
  sources: ReportSources,
  { up, right, blocks = [], frame, named }: MatrixLayout,
  amount: MatrixAmount | undefined,
  totals: Totals,
): readonly (QuadrantBlock & MatrixPart)[] {
  return blocks.map(({ tier, row, column, columns }) => {
    const spans = frame.spans.slice(column, column + columns);
    return quadrantBlock({ sources, amount, up, right, totals, named }, tier, frame.top + row * frame.bandRows, spans);
  });
}

/** How the axes are cut, where amounts are from, and what else is to be known. */
function notesOf(
  { grades, details }: ReportSources,
  { up, right, cells, blocks }: MatrixLayout,
  amountNote = '',
): readonly string[] {
  const { scheme } = grades;
  const { language } = scheme;
  const cuts = [up, right].flatMap((axis) => scheme.cuts.filter(({ composite }) => composite === axis.composite));
  const someone = up.values.some((value, row) => !Number.isNaN(value) && !Number.isNaN(right.values[row]));
  return [
    ...cuts.map((cut) => cutSentence(language, scheme, cut)),
    ...(cells.length > 0 && !blocks ? [text(language, 'report.matrix.inCells', { sheet: details.sheet })] : []),
    ...(amountNote === '' ? [] : [amountNote]),
    ...(someone ? [] : [text(language, 'report.matrix.noPoints', { up: up.name, right: right.name })]),
  ];
}
