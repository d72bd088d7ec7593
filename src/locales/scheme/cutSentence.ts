import type { Cut, Language, Scheme } from '../../grading/scheme';
import { formatNumber, formatShare } from '../formatNumber';
import { indicatorReader } from '../indicatorReader';
import { text } from '../text';
import { listed } from '../listed';
import { namesIn } from './namesIn';

/** Where a composite is cut, with its numbers: `Value: sales added up from the largest, cut at 80% of the total`. */
export function cutSentence(language: Language, scheme: Scheme, cut: Cut): string {
  const names = namesIn(language, scheme);
  const name = names.composite(cut.composite);
  const how = howSentence(language, scheme, cut);
  if (!('of' in cut) || cut.of === undefined) return text(language, 'cut.line', { name, how });
  const direction = text(language, `direction.${cut.direction ?? 'higher'}`);
  return text(language, 'cut.lineOf', { name, indicator: names.indicator(cut.of), direction, how });
}

function howSentence(language: Language, scheme: Scheme, cut: Cut): string {
  const shares = (all: readonly number[]) =>
    listed(
      language,
      all.map((share) => formatShare(language, share)),
    );
  const numbers = (all: readonly number[], shown = (value: number) => formatNumber(language, value)) =>
    listed(language, all.map(shown));
  switch (cut.method) {
    case 'absolute': {
      const { thresholds, of } = cut;
      const shown = of === undefined ? undefined : indicatorReader(language, scheme)(of).exact;
      return text(language, 'cut.absolute', { thresholds: numbers(thresholds, shown), bins: thresholds.length + 1 });
    }
    case 'share':
      return text(language, 'cut.share', { shares: shares(cut.shares) });
    case 'capacity':
      return text(language, 'cut.capacity', { counts: numbers(cut.counts) });
    case 'pareto': {
      const amount = namesIn(language, scheme).indicator(cut.amount);
      return text(language, 'cut.pareto', { amount, shares: shares(cut.shares) });
    }
    case 'median':
    case 'mean': {
      const isLower = cut.of !== undefined && cut.direction === 'lower';
      return text(language, isLower ? `cut.${cut.method}Lower` : `cut.${cut.method}`);
    }
    case 'jenks':
      return text(language, 'cut.jenks', { bins: cut.bins });
    case 'quantile':
      return text(language, cut.rule === 'rfm' ? 'cut.quantileRfm' : 'cut.quantile', { bins: cut.bins });
  }
}
