import { text } from '../../../locales';
import { cellAddress } from '../../address';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import { ratio } from '../layout/formulas';
import type { ReportSources } from '../reportSources';
import type { PlannedBlock, PlannedCell } from '../layout/sheetPlan';
import { unreasonedFormula, waitingFormula, type ListPlace } from './manualChecks';
import type { ReviewGroup } from './reviewGroups';

/** The figures at the top, and where the two that follow what people type stand. */
export interface ReviewFigures {
  readonly blocks: readonly PlannedBlock[];
  readonly rows: number;
  /** Addresses of: how many tiers typed are not in force yet, how many have no reason. */
  readonly waiting: string;
  readonly unreasoned: string;
}

/** How many customers each group has, who left, and what of the tiers typed still has to be seen to. */
export function reviewFigures(
  { grades: { scheme, rowCount }, remembered: { earlier } }: ReportSources,
  groups: readonly ReviewGroup[],
  row: number,
  list: ListPlace,
): ReviewFigures {
  const { language } = scheme;
  const first = row + 2;
  const totalRow = first + groups.length;
  const total = cellAddress(totalRow, 1);
  const lines = groups.map(({ key, customers }, index): readonly PlannedCell[] => [
    literalText(text(language, `report.review.group.${key}`)),
    customers.length,
    ratio(cellAddress(first + index, 1), total),
  ]);
  const more: readonly (readonly PlannedCell[])[] = [
    ...(earlier ? [[literalText(text(language, 'report.review.left')), earlier.left]] : []),
    [literalText(text(language, 'report.review.pending')), waitingFormula(list)],
    [literalText(text(language, 'report.review.unreasoned')), unreasonedFormula(list)],
  ];
  const moreRow = totalRow + 1;
  const headings = [
    text(language, 'report.review.group'),
    text(language, 'report.review.count'),
    text(language, 'report.review.share'),
  ];
  return {
    blocks: [
      textRow(row, 0, [text(language, 'report.review.figures')], 'section'),
      textRow(row + 1, 0, headings, 'heading'),
      block(first, 0, lines, ['label', 'count', 'share']),
      block(
        totalRow,
        0,
        [[text(language, 'report.total'), rowCount, rowCount === 0 ? 0 : 1]],
        ['totalText', 'totalCount', 'totalShare'],
      ),
      block(moreRow, 0, more, ['label', 'count']),
    ],
    rows: 3 + groups.length + more.length,
    waiting: cellAddress(moreRow + more.length - 2, 1),
    unreasoned: cellAddress(moreRow + more.length - 1, 1),
  };
}
