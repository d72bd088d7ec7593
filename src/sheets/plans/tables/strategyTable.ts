import { text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import type { PlannedCell } from '../layout/sheetPlan';
import type { ReportSources } from '../reportSources';
import type { SheetPart } from '../layout/sheetPart';
import type { StyleName } from '../layout/styles';

/** A column of the strategies: what it says, and how many columns of the sheet it takes. */
export interface StrategyColumn {
  readonly says: 'verdict' | 'rhythm' | 'strategy' | 'biggest';
  readonly span: number;
  /** Index of the tier to text; of columns that the scheme itself does not hold. */
  readonly of?: (tier: number) => string;
}

/**
 * The strategy library for some tiers: what to do with the customers of each, as the scheme says it.
 *
 * @param tiers indices into the scheme's tiers
 */
export function strategyTable(
  { grades: { scheme } }: ReportSources,
  row: number,
  tiers: readonly number[],
  columns: readonly StrategyColumn[],
): SheetPart {
  const { language } = scheme;
  const shown = columns.filter(({ says, span }) => span > 0 && (says !== 'verdict' || hasVerdicts(scheme.tiers)));
  const headings = [
    text(language, 'report.summary.tier'),
    ...shown.map(({ says }) => text(language, `report.strategy.${says}`)),
  ];
  const spans = [1, ...shown.map(({ span }) => span)];
  const starts = spans.map((_, index) => spans.slice(0, index).reduce((sum, span) => sum + span, 0));
  const width = spans.reduce((sum, span) => sum + span, 0);
  const spread = (cells: readonly string[]): readonly PlannedCell[] => {
    const line = Array.from({ length: width }, () => '');
    cells.forEach((cell, index) => (line[starts[index] ?? 0] = literalText(cell)));
    return line;
  };
  const lines = tiers.map((index) => {
    const tier = scheme.tiers[index];
    const said = (column: StrategyColumn): string => {
      if (column.of) return column.of(index);
      if (column.says === 'verdict') return tier?.verdict ? text(language, `verdict.${tier.verdict}`) : '';
      return (column.says === 'rhythm' ? tier?.rhythm : tier?.strategy)?.[language] ?? '';
    };
    return spread([tier?.names[language] ?? '', ...shown.map(said)]);
  });
  const styles: readonly StyleName[] = ['label', ...Array.from({ length: width - 1 }, () => 'text' as const)];
  const merged = (at: number) =>
    spans.flatMap((span, index) => (span > 1 ? [{ row: at, column: starts[index] ?? 0, rows: 1, columns: span }] : []));
  return {
    rows: tiers.length + 2,
    blocks: [
      textRow(row, 0, [text(language, 'report.strategy.title')], 'section'),
      block(
        row + 1,
        0,
        [spread(headings)],
        Array.from({ length: width }, () => 'heading'),
      ),
      block(row + 2, 0, lines, styles),
    ],
    merges: [row + 1, ...tiers.map((_, index) => row + 2 + index)].flatMap(merged),
    coloured: tiers.flatMap((index, at) => {
      const tier = scheme.tiers[index];
      return tier ? [{ row: row + 2 + at, column: 0, rows: 1, columns: 1, ...tier.colour }] : [];
    }),
  };
}

function hasVerdicts(tiers: readonly { readonly verdict?: string }[]): boolean {
  return tiers.some(({ verdict }) => verdict !== undefined);
}
