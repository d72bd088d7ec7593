import type { Language, Scheme } from '../grading/scheme';
import type { CompositeExplanation } from '../grading/types';
import { binName } from './binName';
import { formatScore } from './formatNumber';
import { template, text } from './text';

/** Writes where a composite of a row stands: `Value 82.4 (high, by cumulative share of amount)`. */
export function compositeWriter(language: Language, scheme: Scheme): (composite: CompositeExplanation) => string {
  const names = new Map(scheme.composites.map((composite) => [composite.id, composite.names[language]]));
  const cuts = new Map(scheme.cuts.map(({ composite, method }) => [composite, text(language, `basis.cut.${method}`)]));
  /** By number of bins and bin: a scheme has few. */
  const bins: string[][] = [];
  const missing = template(language, 'basis.compositeMissing');
  const alone = template(language, 'basis.compositeOnly');
  const sentence = template(language, 'basis.composite');
  return ({ composite, value, bin, binCount }) => {
    const name = names.get(composite) ?? composite;
    if (value === undefined) return missing({ name });
    const cut = cuts.get(composite);
    const shown = formatScore(value);
    if (cut === undefined || bin === undefined) return alone({ name, value: shown });
    const named = (bins[binCount] ??= []);
    named[bin] ??= binName(language, bin, binCount);
    return sentence({ name, value: shown, bin: named[bin], cut });
  };
}
