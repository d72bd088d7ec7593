import { text } from '../../../locales';
import { measuresOf } from './composition';
import type { ReportSources } from '../reportSources';
import { AMOUNT_LOOKS, COUNT_LOOKS, SHARE_LOOKS, countCells, shareCells, sumCells } from '../tables/tierFigures';
import type { FigurePlace, TierFigure } from '../tables/tierFigures';
import { customerColumn } from '../layout/formulas';
import { isGapless } from '../tables/amountColumn';
import { ungradedCustomers } from '../tables/ungradedCustomers';

/** The figures that every table of a composition adds up to: customers, amount, quantity, each with its share. */
export function compositionTiers(sources: ReportSources, at: FigurePlace): readonly TierFigure[] {
  const { grades, place, rows } = sources;
  const { language } = grades.scheme;
  const tiers = customerColumn(place, place.tier);
  const { count, sumOf } = ungradedCustomers(grades);
  const unless = (ungraded: number) => (isGapless(place, rows) ? undefined : ungraded);
  const { customers, amount, quantity } = measuresOf(sources);
  const sums = [amount, quantity].flatMap((measure): readonly TierFigure[] => {
    if (measure === undefined) return [];
    const { name, cells, column, values } = measure;
    return [
      { heading: name, ...AMOUNT_LOOKS, ...sumCells(at, column, tiers, cells, unless(sumOf(values))) },
      {
        heading: text(language, 'report.summary.amountShare', { amount: name }),
        ...SHARE_LOOKS,
        ...shareCells(at, column),
      },
    ];
  });
  return [
    { heading: customers.name, ...COUNT_LOOKS, ...countCells(at, customers.column, tiers, unless(count)) },
    { heading: text(language, 'report.summary.share'), ...SHARE_LOOKS, ...shareCells(at, customers.column) },
    ...sums,
  ];
}
