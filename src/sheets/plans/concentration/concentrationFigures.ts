import { customersToShare, gini } from '../../../grading';
import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { block, textRow } from '../layout/blocks';
import { ratio } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import type { PlannedCell, PlannedInputs } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { typedKey } from '../typed/typed';
import { sumOfBiggest, type Concentrated } from './concentrated';
import { rankedAmount, rankedSum } from './rankedSum';

/** Shares of the customers whose share of the amount is told. */
const TOP_SHARES = [0.01, 0.05, 0.2];
const TARGET = 0.8;
const TARGET_FIELD = 'concentration.target';
/** How many columns the table has. */
const COLUMNS = 6;
const TOTAL = 3;

/** Cells of the figures that others look at, fixed. */
export interface FigureCells {
  readonly customers: string;
  readonly total: string;
  /** Share of the amount that is to be reached. */
  readonly target: string;
}

/** Where those cells are. @param row of the table's headings */
export function figureCells(row: number): FigureCells {
  const fixed = (line: number, column: number) => `$${cellAddress(row + 1 + line, column).replace(/\d+$/, '$$$&')}`;
  return { customers: fixed(0, 1), total: fixed(0, TOTAL), target: fixed(TOP_SHARES.length + 1, 4) };
}

/**
 * All customers, the top 1, 5 and 20 % of them, those that bring 80 %, and the Gini coefficient; each with whether it follows
 * edits.
 *
 * @param working column beside what is printed, for the amounts of the last of each
 * @param search cell of how many customers reach the target, and of the last one's amount; undefined: values
 */
export function concentrationFigures(
  sources: ReportSources,
  amounts: Concentrated,
  row: number,
  working: number,
  search: { readonly count: string; readonly last: string } | undefined,
): SheetPart {
  const { grades, typed } = sources;
  const { language } = grades.scheme;
  const { cells, sorted, total } = amounts;
  const say = (key: FigureText, params = {}) => text(language, `report.concentration.${key}`, params);
  const at = (line: number, column: number) => cellAddress(row + 1 + line, column);
  const { customers, total: totalCell } = figureCells(row);
  const timing = cells === undefined ? say('asMade') : say('live');
  const target = Number(typed.get(typedKey(TARGET_FIELD, ''))) || TARGET;
  const reached = customersToShare(amounts.values, Math.min(1, target)) ?? 0;
  const line = (index: number, label: string, count: PlannedCell, sum: PlannedCell, share?: PlannedCell) => [
    label,
    count,
    ratio(at(index, 1), customers),
    sum,
    share ?? ratio(at(index, TOTAL), totalCell),
    timing,
  ];
  const tops = TOP_SHARES.map((share, index) => {
    const count = Math.ceil(share * sorted.length - 1e-9);
    const [countCell, lastCell] = [at(index + 1, 1), at(index + 1, working)];
    return line(
      index + 1,
      say('top', { share: share * 100 }),
      cells === undefined ? count : `=ROUNDUP(${share}*${customers}-1E-9,0)`,
      cells === undefined ? sumOfBiggest(amounts, count) : rankedSum(cells, countCell, lastCell),
    );
  });
  const last = TOP_SHARES.length + 1;
  const lines: readonly (readonly PlannedCell[])[] = [
    line(
      0,
      say('all', { amount: amounts.name }),
      cells === undefined ? sorted.length : `=COUNT(${cells})`,
      cells === undefined ? total : `=SUM(${cells})`,
    ),
    ...tops,
    line(
      last,
      say('target', { amount: amounts.name }),
      search === undefined ? reached : `=IF(${totalCell}>0,${search.count},0)`,
      search === undefined || cells === undefined
        ? sumOfBiggest(amounts, reached)
        : rankedSum(cells, at(last, 1), search.last),
      typed.get(typedKey(TARGET_FIELD, '')) ?? `=${TARGET}`,
    ),
    [say('gini'), '', '', '', gini(amounts.values) ?? '', say('asMade')],
  ];
  const styles: readonly StyleName[] = ['label', 'count', 'share', 'count', 'share', 'text'];
  const styleOf = (index: number): readonly StyleName[] =>
    styles.map((style, column) => {
      if (column !== 4 || index < last) return style;
      return index === last ? 'inputShare' : 'index';
    });
  const inputs: readonly PlannedInputs[] = [
    { row: row + 1 + last, rows: 1, subject: () => '', fields: { [TARGET_FIELD]: 4 }, holdFormulas: true },
  ];
  const headings = [
    say('line'),
    text(language, 'report.summary.count'),
    text(language, 'report.summary.share'),
    amounts.name,
    text(language, 'report.summary.amountShare', { amount: amounts.name }),
    say('timing'),
  ];
  return {
    rows: lines.length + 1,
    blocks: [
      textRow(row, 0, headings, 'heading'),
      ...lines.map((cellsOfLine, index) => block(row + 1 + index, 0, [cellsOfLine], styleOf(index))),
      ...(cells === undefined
        ? []
        : [
            block(
              row + 2,
              working,
              TOP_SHARES.map((_, index) => [rankedAmount(cells, at(index + 1, 1))]),
              ['working'],
            ),
          ]),
    ],
    inputs,
  };
}

type FigureText = 'asMade' | 'live' | 'top' | 'all' | 'target' | 'gini' | 'line' | 'timing';

export { COLUMNS as FIGURE_COLUMNS };
