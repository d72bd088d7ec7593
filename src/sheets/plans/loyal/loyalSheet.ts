import { formatNumber, formatShare, text } from '../../../locales';
import { literalText } from '../../literalText';
import { block, textRow } from '../layout/blocks';
import { concentrated } from '../concentration/concentrated';
import { noteLines } from '../layout/noteLines';
import { partsSheet } from '../layout/partsSheet';
import { HEAD_ROWS } from '../layout/reportHead';
import type { ReportSources } from '../reportSources';
import { stackedParts, type SheetPart } from '../layout/sheetPart';
import type { PlannedCell, SheetPlan } from '../layout/sheetPlan';
import { strategyTable } from '../tables/strategyTable';
import { loyalCustomers, REVENUE_SHARE, USUAL_SHARE, type LoyalCustomers } from './loyalCustomers';

const WIDTHS = [20, 14, 38, 16, 11, 42] as const;
/** Customers that are named: a page of them. */
const NAMED = 40;

/**
 * 最可能忠诚的客户: the customers that bring 80 % of the amount, whether they are the 20 to 30 % that the rule expects, and
 * those high on both axes of the scheme; with what to do for their tiers. Names and amounts are those of the moment it was
 * made. Undefined where no amount can be added up.
 */
export function loyalSheet(sources: ReportSources): SheetPlan | undefined {
  const found = loyalCustomers(sources);
  const amounts = concentrated(sources);
  if (found === undefined || amounts === undefined) return undefined;
  const { scheme } = sources.grades;
  const { language } = scheme;
  const title = text(language, 'report.loyal.name');
  const shown = found.list.slice(0, NAMED);
  const tiers = scheme.tiers.flatMap((_, index) =>
    found.list.some(({ customer }) => sources.grades.tiers[customer] === index) ? [index] : [],
  );
  const parts = stackedParts(HEAD_ROWS, [
    (row) => noteLines(row, sentences(sources, found, amounts.name), WIDTHS.length),
    (row) => listPart(sources, found, shown, row, amounts.name),
    ...(found.list.length > shown.length
      ? [
          (row: number) =>
            noteLines(
              row,
              [text(language, 'report.loyal.more', { count: found.list.length - shown.length })],
              WIDTHS.length,
            ),
        ]
      : []),
    (row) =>
      strategyTable(sources, row, tiers, [
        { says: 'verdict', span: 1 },
        { says: 'rhythm', span: 1 },
        { says: 'strategy', span: 3 },
      ]),
  ]);
  return partsSheet(sources, { key: 'loyal', title, parts, widths: WIDTHS, orientation: 'portrait' });
}

/** What the list is, and whether it is as big as the rule expects. */
function sentences(
  { grades: { scheme } }: ReportSources,
  { revenueCount, revenueShare, axes }: LoyalCustomers,
  amount: string,
): readonly string[] {
  const { language } = scheme;
  const [least, most] = USUAL_SHARE;
  const size = revenueShare < least ? 'fewer' : revenueShare > most ? 'spread' : 'usual';
  const nameOf = (id: string) => scheme.composites.find((composite) => composite.id === id)?.names[language] ?? '';
  return [
    text(language, `report.loyal.${size}`, {
      amount,
      revenue: formatShare(language, REVENUE_SHARE, 0),
      count: formatNumber(language, revenueCount),
      share: formatShare(language, revenueShare),
    }),
    ...(axes ? [text(language, 'report.loyal.axes', { one: nameOf(axes[0]), other: nameOf(axes[1]) })] : []),
    text(language, 'report.loyal.asMade'),
  ];
}

function listPart(
  { grades, ids, names }: ReportSources,
  { axes }: LoyalCustomers,
  customers: LoyalCustomers['list'],
  row: number,
  amount: string,
): SheetPart {
  const { scheme, tiers } = grades;
  const { language } = scheme;
  const nameOf = (id = '') => scheme.composites.find((composite) => composite.id === id)?.names[language] ?? '';
  const said = { one: nameOf(axes?.[0]), other: nameOf(axes?.[1]) };
  const lines = customers.map((each): readonly PlannedCell[] => [
    literalText(scheme.tiers[tiers[each.customer] ?? -1]?.names[language] ?? text(language, 'report.ungraded')),
    literalText(ids[each.customer] ?? ''),
    literalText(names[each.customer] ?? ''),
    each.amount,
    each.cumulativeShare,
    text(language, `report.loyal.because.${each.reason}`, said),
  ]);
  const headings = [
    text(language, 'report.summary.tier'),
    text(language, 'report.loyal.id'),
    text(language, 'report.loyal.customer'),
    amount,
    text(language, 'report.loyal.cumulative'),
    text(language, 'report.loyal.because'),
  ];
  return {
    rows: lines.length + 1,
    blocks: [
      textRow(row, 0, headings, 'heading'),
      block(row + 1, 0, lines, ['label', 'text', 'text', 'count', 'share', 'text']),
    ],
    coloured: customers.flatMap(({ customer }, index) => {
      const tier = scheme.tiers[tiers[customer] ?? -1];
      return tier ? [{ row: row + 1 + index, column: 0, rows: 1, columns: 1, ...tier.colour }] : [];
    }),
  };
}
