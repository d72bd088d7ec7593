import { paretoClasses } from '../../../grading';
import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import { customerColumn, equalTo, ratio } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import type { PlannedCell } from '../layout/sheetPlan';
import { typedKey } from '../typed/typed';
import type { Concentrated } from './concentrated';
import type { FigureCells } from './concentrationFigures';

/** The classes, and the shares of the amount that the first two reach where nobody typed others. */
const CLASSES = ['A', 'B', 'C'] as const;
const SHARES = [0.8, 0.95] as const;
const fieldOf = (index: number) => `concentration.class.${CLASSES[index] ?? ''}`;

/** The cells of the classes' shares, fixed: of A and of B. @param row of the table's title */
export function classShareCells(row: number): readonly [string, string] {
  const fixed = (line: number) => `$${cellAddress(row + 2 + line, 4).replace(/\d+$/, '$$$&')}`;
  return [fixed(0), fixed(1)];
}

/**
 * A, B and C: customers by descending amount until the shares are reached, equal amounts together; crossed with the tiers
 * below, where the big ones without a good tier are seen.
 *
 * @param row of the title
 * @param limits cells of the last amount of A and of B, fixed; undefined: values
 */
export function concentrationClasses(
  sources: ReportSources,
  amounts: Concentrated,
  row: number,
  { customers, total }: FigureCells,
  limits: readonly [string, string] | undefined,
): SheetPart {
  const { grades, place, typed } = sources;
  const { scheme } = grades;
  const { language } = scheme;
  const first = row + 2;
  const shares = SHARES.map((share, index) => Number(typed.get(typedKey(fieldOf(index), ''))) || share);
  const classes = paretoClasses(amounts.values, usable(shares));
  const { cells } = amounts;
  const isLive = cells !== undefined && limits !== undefined;
  // Amounts equal but for rounding belong together.
  const atLeast = (index: number) => `">="&${limits?.[index] ?? ''}*(1-1E-12)`;
  const within = (index: number, extra: string, isSum: boolean): PlannedCell => {
    if (!isLive) return 0;
    const [name, head] = isSum ? ['SUMIFS', `${cells},`] : ['COUNTIFS', ''];
    const upTo = (limit: number) => `${name}(${head}${cells},${atLeast(limit)}${extra})`;
    if (index === 0) return `=${upTo(0)}`;
    if (index === 1) return `=${upTo(1)}-${upTo(0)}`;
    const all = extra === '' ? (isSum ? total : customers) : `${name}(${head}${cells},"<"&1E+300${extra})`;
    return `=${all}-${upTo(1)}`;
  };
  const counted = (index: number, tier?: number) => {
    let count = 0;
    classes.forEach((each, row_) => {
      if (each === index + 1 && (tier === undefined || grades.tiers[row_] === tier)) count++;
    });
    return count;
  };
  const summed = (index: number) =>
    amounts.values.reduce((sum, value, row_) => (classes[row_] === index + 1 ? sum + value : sum), 0);
  const lines = CLASSES.map((name, index): readonly PlannedCell[] => [
    text(language, `report.concentration.class.${name}`),
    isLive ? within(index, '', false) : counted(index),
    ratio(cellAddress(first + index, 1), customers),
    isLive ? within(index, '', true) : summed(index),
    index < SHARES.length ? (typed.get(typedKey(fieldOf(index), '')) ?? `=${SHARES[index] ?? 1}`) : '=1',
    ratio(cellAddress(first + index, 3), total),
  ]);
  const tiers = customerColumn(place, place.tier);
  const crossed = scheme.tiers.map((tier, at): readonly PlannedCell[] => {
    const extra = `,${tiers},${equalTo(tier.names[language])}`;
    return [
      literalText(tier.names[language]),
      ...CLASSES.map((_, index) => (isLive ? within(index, extra, false) : counted(index, at))),
    ];
  });
  const say = (key: 'classes' | 'class' | 'upTo' | 'crossed') => text(language, `report.concentration.${key}`);
  const headings = [
    say('class'),
    text(language, 'report.summary.count'),
    text(language, 'report.summary.share'),
    amounts.name,
    say('upTo'),
    text(language, 'report.summary.amountShare', { amount: amounts.name }),
  ];
  const crossRow = first + CLASSES.length + 1;
  return {
    rows: crossRow + 2 + crossed.length - row,
    blocks: [
      textRow(row, 0, [say('classes')], 'section'),
      textRow(row + 1, 0, headings, 'heading'),
      block(first, 0, lines.slice(0, 2), ['label', 'count', 'share', 'count', 'inputShare', 'share']),
      block(first + 2, 0, lines.slice(2), ['label', 'count', 'share', 'count', 'share', 'share']),
      textRow(crossRow, 0, [say('crossed')], 'section'),
      textRow(crossRow + 1, 0, [text(language, 'report.summary.tier'), ...CLASSES], 'heading'),
      block(crossRow + 2, 0, crossed, ['label', 'count', 'count', 'count']),
    ],
    coloured: scheme.tiers.map(({ colour }, index) => ({
      row: crossRow + 2 + index,
      column: 0,
      rows: 1,
      columns: 1,
      ...colour,
    })),
    inputs: SHARES.map((_, index) => ({
      row: first + index,
      rows: 1,
      subject: () => '',
      fields: { [fieldOf(index)]: 4 },
      holdFormulas: true,
    })),
  };
}

/** Shares as the engine takes them: rising, each below 1; those of the start where people typed others. */
function usable(shares: readonly number[]): readonly number[] {
  const isUsable = shares.every((share, index) => share > (shares[index - 1] ?? 0) && share < 1);
  return isUsable ? shares : SHARES;
}
