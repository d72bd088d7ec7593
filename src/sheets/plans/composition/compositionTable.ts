import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { block, textRow } from '../layout/blocks';
import type { Composition, Measure } from './composition';
import { ratio } from '../layout/formulas';
import type { PlannedBlock, PlannedCell, PlannedInputs } from '../layout/sheetPlan';
import type { SheetPart } from '../layout/sheetPart';
import type { StyleName } from '../layout/styles';

/** A line of a table: its label, and formulas for its figures. */
export interface TableLine {
  readonly label: PlannedCell;
  readonly labelStyle?: StyleName;
  /** A formula for what charts call it, where the label's cell is no text. */
  readonly name?: string;
  /** Undefined: the line holds what those above it leave of the total. */
  readonly figures?: {
    readonly count: PlannedCell;
    /** Of the measure, by tier. */
    readonly tiers: readonly PlannedCell[];
    /** Of the measure, of customers without a tier. */
    readonly ungraded: PlannedCell;
  };
}

/** A table of a composition, and where its figures stand: rows and columns of the sheet, from zero. */
export interface CompositionTable extends SheetPart {
  readonly firstRow: number;
  readonly tierColumn: number;
  /** Of the lines' names, as charts show them. */
  readonly labelColumn: number;
}

const COUNT = 1;
const MEASURE = 3;
/** Rows above the lines: the title and two of headings. */
const HEADING_ROWS = 3;

/**
 * Lines crossed with the tiers: customers and their share, the measure and its share, then the measure tier by tier. The
 * last row is the total, which the lines add up to.
 *
 * @param lines in their order; one that holds the rest comes last
 * @param inputs cells of the labels that people type into
 */
export function compositionTable(
  shared: Composition,
  measure: Measure,
  row: number,
  title: string,
  lines: readonly TableLine[],
  inputs: readonly PlannedInputs[] = [],
): CompositionTable {
  const { language, tierNames, hasUngraded } = shared;
  const isCount = measure.kind === 'customers';
  const tierColumn = isCount ? MEASURE : MEASURE + 2;
  const tierHeadings = [...tierNames, ...(hasUngraded ? [text(language, 'report.ungraded')] : [])];
  const firstRow = row + HEADING_ROWS;
  const totalRow = firstRow + lines.length;
  const total = (column: number) => cellAddress(totalRow, column).replace(/\d+$/, '$$$&');
  // Rounded, so that nothing is left of what adds up but for the last digits.
  const rest = (column: number, line: number) =>
    `=ROUND(${total(column)}-SUM(${cellAddress(firstRow, column)}:${cellAddress(line - 1, column)}),6)`;
  const figuresOf = (line: number, count: PlannedCell, tiers: readonly PlannedCell[]): readonly PlannedCell[] => {
    const all = `${cellAddress(line, tierColumn)}:${cellAddress(line, tierColumn + tierHeadings.length - 1)}`;
    const sum = [`=SUM(${all})`, ratio(cellAddress(line, MEASURE), total(MEASURE))];
    return [count, ratio(cellAddress(line, COUNT), total(COUNT)), ...(isCount ? [] : sum), ...tiers];
  };
  const cells = lines.map(({ label, figures }, index) => {
    const line = firstRow + index;
    if (figures === undefined) {
      const rests = tierHeadings.map((_, tier) => rest(tierColumn + tier, line));
      return [label, ...figuresOf(line, rest(COUNT, line), rests)];
    }
    const tiers = hasUngraded ? [...figures.tiers, figures.ungraded] : figures.tiers;
    return [label, ...figuresOf(line, figures.count, tiers)];
  });
  // Beside the table, where nothing is printed.
  const nameColumn = workingColumn(shared);
  const hasNames = lines.some(({ name }) => name !== undefined);
  const names = lines.map(({ name, label }) => [name ?? label]);
  const inTotal = shared.totals(measure);
  const figureStyles = (count: StyleName, share: StyleName): readonly StyleName[] => [
    count,
    share,
    ...(isCount ? [] : [count, share]),
    ...tierHeadings.map(() => count),
  ];
  const styles = figureStyles('count', 'share');
  const { blocks, ...head } = headings(shared, measure, row, title, tierHeadings);
  return {
    ...head,
    firstRow,
    tierColumn,
    labelColumn: hasNames ? nameColumn : 0,
    rows: totalRow + 1 - row,
    blocks: [
      ...blocks,
      ...lineBlocks(firstRow, lines, cells, styles),
      ...(hasNames ? [block(firstRow, nameColumn, names, ['working'])] : []),
      block(
        totalRow,
        0,
        [[text(language, 'report.total'), ...figuresOf(totalRow, inTotal.count, inTotal.tiers)]],
        ['totalText', ...figureStyles('totalCount', 'totalShare')],
      ),
    ],
    inputs,
  };
}

/** Lines that look alike as one block. */
function lineBlocks(
  firstRow: number,
  lines: readonly TableLine[],
  cells: readonly (readonly PlannedCell[])[],
  styles: readonly StyleName[],
): readonly PlannedBlock[] {
  const blocks: PlannedBlock[] = [];
  let from = 0;
  lines.forEach(({ labelStyle = 'label' }, index) => {
    const next = lines[index + 1];
    if (next && (next.labelStyle ?? 'label') === labelStyle) return;
    blocks.push(block(firstRow + from, 0, cells.slice(from, index + 1), [labelStyle, ...styles]));
    from = index + 1;
  });
  return blocks;
}

/** The column right of every table: nothing in it is printed. */
export function workingColumn({ tierNames, hasUngraded }: Composition): number {
  return MEASURE + 2 + tierNames.length + (hasUngraded ? 1 : 0);
}

/** The title and two rows of headings: over the tiers stands what is split among them. */
function headings(
  { language, sources }: Composition,
  { kind, name }: Measure,
  row: number,
  title: string,
  tiers: readonly string[],
): Pick<SheetPart, 'merges' | 'coloured'> & { readonly blocks: readonly PlannedBlock[] } {
  const left = [
    text(language, 'report.composition.line'),
    text(language, 'report.summary.count'),
    text(language, 'report.summary.share'),
    ...(kind === 'customers' ? [] : [name, text(language, 'report.summary.amountShare', { amount: name })]),
  ];
  const split = text(language, 'report.composition.byTier', { measure: name });
  const [over, under] = [row + 1, row + 2];
  return {
    blocks: [
      textRow(row, 0, [title], 'section'),
      textRow(over, 0, [...left, split, ...tiers.slice(1).map(() => '')], 'heading'),
      textRow(under, 0, [...left.map(() => ''), ...tiers], 'heading'),
    ],
    merges: [
      ...left.map((_, column) => ({ row: over, column, rows: 2, columns: 1 })),
      ...(tiers.length > 1 ? [{ row: over, column: left.length, rows: 1, columns: tiers.length }] : []),
    ],
    coloured: sources.grades.scheme.tiers.map(({ colour }, tier) => ({
      row: under,
      column: left.length + tier,
      rows: 1,
      columns: 1,
      ...colour,
    })),
  };
}
