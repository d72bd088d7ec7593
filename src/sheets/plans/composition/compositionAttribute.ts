import { text } from '../../../locales';
import { literalText } from '../../literalText';
import type { Composition, Measure } from './composition';
import { compositionLines, type CompositionLine } from './compositionLines';
import type { TableLine } from './compositionTable';
import { customerColumn } from '../layout/formulas';
import type { CustomerAttribute } from '../reportSources';

/** Lines that a table names; what is beyond them is added up as the others. */
const NAMED = 10;
const LONGEST_LABEL = 40;

/**
 * The lines of an attribute: the biggest by the measure first, customers without it, and the others in one line where
 * there are more. Formulas over the customers' own columns.
 */
export function attributeLines(
  shared: Composition,
  attribute: CustomerAttribute,
  measure: Measure,
): readonly TableLine[] {
  const { language, sources } = shared;
  const cells = customerColumn(sources.place, attribute.column);
  const all = compositionLines(attribute, (customer) => measure.values[customer] ?? NaN);
  const named = all.filter(({ label }) => label !== '');
  const blank = all.filter(({ label }) => label === '');
  // One more than is named is named as well, rather than called "1 other".
  const shown = named.length <= NAMED + 1 ? named : named.slice(0, NAMED);
  const lines = [...shown, ...blank].map((line): TableLine => {
    const label = line.label === '' ? text(language, 'report.composition.blank') : literalText(shortLabel(line.label));
    return { label, figures: figuresOf(shared, measure, cells, line) };
  });
  const others = named.length - shown.length;
  if (others === 0) return lines;
  return [...lines, { label: text(language, 'report.composition.others', { count: others }) }];
}

function figuresOf(
  { tiers, tierCriteria, isGapless, sources }: Composition,
  { kind, cells: amounts, values }: Measure,
  cells: string,
  { criteria, customers }: CompositionLine,
): NonNullable<TableLine['figures']> {
  const added = (term: (criterion: string) => string) => `=${criteria.map(term).join('+')}`;
  const measured = (tier: string) =>
    added((criterion) =>
      kind === 'customers'
        ? `COUNTIFS(${cells},${criterion},${tiers},${tier})`
        : `SUMIFS(${amounts},${cells},${criterion},${tiers},${tier})`,
    );
  const inTiers = tierCriteria.map(measured);
  if (isGapless) {
    return { count: added((criterion) => `COUNTIF(${cells},${criterion})`), tiers: inTiers, ungraded: measured('""') };
  }
  // Subtotals and blank rows have no tier: customers without one are told from them by value.
  const ungraded = customers.filter((customer) => (sources.grades.tiers[customer] ?? -1) < 0);
  const counted = added((criterion) => `COUNTIFS(${cells},${criterion},${tiers},"?*")`);
  return {
    count: ungraded.length === 0 ? counted : `${counted}+${ungraded.length}`,
    tiers: inTiers,
    ungraded: ungraded.reduce((sum, customer) => sum + (values[customer] || 0), 0),
  };
}

function shortLabel(label: string): string {
  const plain = label.replace(/\s+/g, ' ');
  return plain.length > LONGEST_LABEL ? `${plain.slice(0, LONGEST_LABEL - 1)}…` : plain;
}
