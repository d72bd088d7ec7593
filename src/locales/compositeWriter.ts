import type { Cut, Language, Scheme } from '../grading/scheme';
import type { CompositeExplanation } from '../grading/types';
import { binName } from './binName';
import { formatScore } from './formatNumber';
import { indicatorReader } from './indicatorReader';
import { template, text } from './text';

/** A composite with what does not change from row to row. */
interface ReadComposite {
  readonly name: string;
  readonly cut?: string;
  /** The indicator that is cut in its place. */
  readonly of?: string;
  /** By bin, filled as they come: a scheme has few. */
  readonly bins: string[];
  readonly method?: Cut['method'];
}

/**
 * Writes where a composite of a row stands: `Value 82.4 (high, by cumulative share of amount)`; where an indicator was
 * cut in its place, that one's value: `Recency: days since last order 12 (5 of 5, by quantiles)`.
 */
export function compositeWriter(language: Language, scheme: Scheme): (composite: CompositeExplanation) => string {
  const indicatorOf = indicatorReader(language, scheme);
  const known = new Map(scheme.composites.map((each) => [each.id, readComposite(language, scheme, each.id)]));
  const missing = template(language, 'basis.compositeMissing');
  const alone = template(language, 'basis.compositeOnly');
  const sentence = template(language, 'basis.composite');
  const ofIndicator = template(language, 'basis.compositeMeasured');
  return ({ composite, value, bin, binCount, measured }) => {
    const { name = composite, cut, of, bins = [], method } = known.get(composite) ?? {};
    if (cut === undefined || bin === undefined)
      return value === undefined ? missing({ name }) : alone({ name, value: formatScore(value) });
    const named = (bins[bin] ??= binName(language, bin, binCount, method));
    if (of !== undefined && measured !== undefined) {
      const { name: indicator, shown } = indicatorOf(of);
      // Sales of sales would be said twice.
      if (indicator === name) return sentence({ name, value: shown(measured), bin: named, cut });
      return ofIndicator({ name, indicator, value: shown(measured), bin: named, cut });
    }
    return value === undefined ? missing({ name }) : sentence({ name, value: formatScore(value), bin: named, cut });
  };
}

function readComposite(language: Language, { composites, cuts }: Scheme, id: string): ReadComposite {
  const name = composites.find((each) => each.id === id)?.names[language] ?? id;
  const cut = cuts.find(({ composite }) => composite === id);
  if (cut === undefined) return { name, bins: [] };
  const of = 'of' in cut ? cut.of : undefined;
  return { name, cut: text(language, `basis.cut.${cut.method}`), of, bins: [], method: cut.method };
}
