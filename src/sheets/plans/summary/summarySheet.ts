import { text } from '../../../locales';
import { amountName, reportedAmount } from '../tables/amountColumn';
import { biggestCustomers } from './biggestCustomers';
import { noteLines } from '../layout/noteLines';
import { partsSheet } from '../layout/partsSheet';
import { HEAD_ROWS } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { stackedParts } from '../layout/sheetPart';
import type { SheetPlan } from '../layout/sheetPlan';
import { strategyTable } from '../tables/strategyTable';
import { summaryChart } from './summaryChart';
import { summaryColumns } from './summaryColumns';
import { tierTable } from '../tables/tierTable';

/** Characters: strategies need as much to be read. */
const WIDTH = 136;
const LEAST_FILLER = 12;

/**
 * 等级汇总: for every tier how many customers, which share, what they bring and score; a chart of both shares; the biggest
 * customers and the strategy. Figures are formulas over the customers' own columns, so that they follow edits; the names
 * are those of the grading. Where the amount has no column, its columns are left out and a note says so.
 */
export function summarySheet(sources: ReportSources): SheetPlan {
  const { scheme } = sources.grades;
  const { language } = scheme;
  const title = text(language, 'report.summary.name');
  const { widths: columns } = tierTable(sources, HEAD_ROWS, summaryColumns);
  const used = columns.reduce((sum, width) => sum + width, 0);
  // Strategies take the rest of the page's width.
  const widths = [...columns, Math.max(LEAST_FILLER, WIDTH - used)];
  const notes = summaryNotes(sources);
  const parts = stackedParts(HEAD_ROWS, [
    (row) => tierTable(sources, row, summaryColumns),
    ...(notes.length === 0 ? [] : [(row: number) => noteLines(row, notes, widths.length)]),
    (row) => summaryChart(sources, HEAD_ROWS, row, widths),
    (row) =>
      strategyTable(
        sources,
        row,
        scheme.tiers.map((_, index) => index),
        strategySpans(sources, widths),
      ),
  ]);
  return partsSheet(sources, { key: 'summary', title, parts, widths, orientation: 'landscape' });
}

/** What the figures leave out, in words. */
function summaryNotes(sources: ReportSources): readonly string[] {
  const { scheme } = sources.grades;
  const amount = reportedAmount(sources);
  if (amount === undefined) return [text(scheme.language, 'report.summary.noAmount', { amount: amountName(scheme) })];
  if (amount.textCount === 0) return [];
  return [text(scheme.language, 'report.textNumbers', { amount: amount.name, count: amount.textCount })];
}

/** The columns of the strategies over those of the figures: the strategy itself has the widest, the last ones. */
function strategySpans(sources: ReportSources, widths: readonly number[]): Parameters<typeof strategyTable>[3] {
  const [verdict, biggest, rhythm] = [2, 2, 1];
  const hasRoom = widths.length > 1 + verdict + biggest + rhythm;
  const rest = widths.length - 1 - (hasRoom ? verdict + biggest + rhythm : 3);
  return [
    { says: 'verdict', span: hasRoom ? verdict : 1 },
    { says: 'biggest', span: hasRoom ? biggest : 1, of: (tier) => biggestCustomers(sources, tier) },
    { says: 'rhythm', span: hasRoom ? rhythm : 1 },
    { says: 'strategy', span: rest },
  ];
}
