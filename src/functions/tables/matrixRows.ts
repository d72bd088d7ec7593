import { binName, text } from '../../locales';
import { Refusal } from '../../sheets';
import type { GradedTable } from './gradedTableSteps';

type Row = (string | number)[];

/**
 * The cells of a matrix, the best first: where it lies on both dimensions, its tier, its customers and their amount.
 * Customers whom a rule before the matrix has taken out are in none.
 *
 * @throws Refusal `noMatrix`
 */
export function matrixRows({ grades, customers }: GradedTable): Row[] {
  const { scheme, bins } = grades;
  const { language, decide } = scheme;
  const [down, across, further] = scheme.cuts;
  if (decide.kind !== 'table' || !down || !across || further)
    throw new Refusal('noMatrix', { scheme: scheme.names[language] });
  const axis = (id: string) => ({
    title: scheme.composites.find((composite) => composite.id === id)?.names[language] ?? id,
    bins: bins[id] ?? new Uint8Array(),
    count: (grades.cuts.find((cut) => cut.composite === id)?.thresholds.length ?? 0) + 1,
  });
  const [one, other] = [axis(down.composite), axis(across.composite)];
  const amounts = grades.columns.numbers[scheme.amount ?? ''];
  const cells = Array.from({ length: one.count * other.count }, () => ({ count: 0, amount: 0 }));
  for (let customer = 0; customer < customers.rows.length; customer++) {
    const [first, second] = [one.bins[customer] ?? 0, other.bins[customer] ?? 0];
    const cell = cells[(first - 1) * other.count + second - 1];
    if (first === 0 || second === 0 || !cell) continue;
    cell.count += 1;
    const amount = amounts?.[customer] ?? NaN;
    if (!Number.isNaN(amount)) cell.amount += amount;
  }
  const tierOf = (first: number, second: number) => {
    const matches = (when: Readonly<Record<string, readonly number[]>>) =>
      (when[down.composite]?.includes(first) ?? true) && (when[across.composite]?.includes(second) ?? true);
    const id = decide.rules.find(({ when }) => matches(when))?.tier ?? decide.otherwise;
    return scheme.tiers.find((tier) => tier.id === id)?.names[language] ?? '';
  };
  const title = (key: 'count' | 'amount') => text(language, `function.${key}`);
  const rows = cells.map(({ count, amount }, index): Row => {
    const [first, second] = [Math.floor(index / other.count) + 1, (index % other.count) + 1];
    return [
      binName(language, first, one.count),
      binName(language, second, other.count),
      tierOf(first, second),
      count,
      amounts ? amount : '',
    ];
  });
  return [[one.title, other.title, text(language, 'column.tier'), title('count'), title('amount')], ...rows.reverse()];
}
