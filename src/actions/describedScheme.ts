import type { Language, Scheme } from '../grading/types';
import { formatShare, text } from '../locales';

/** A scheme in words, line by line: where it is from, its composites with weights, cuts, gates and tiers. */
export function describedScheme(scheme: Scheme, language: Language): string {
  const indicator = (id: string) => scheme.indicators.find((each) => each.id === id)?.names[language] ?? id;
  const composite = (id: string) => scheme.composites.find((each) => each.id === id)?.names[language] ?? id;
  const tier = (id: string) => scheme.tiers.find((each) => each.id === id)?.names[language] ?? id;
  const separator = text(language, 'basis.listSeparator');
  return [
    text(language, 'describe.heading', { name: scheme.names[language], id: scheme.id, version: scheme.version }),
    scheme.reason[language],
    ...scheme.composites.map(({ names, terms }) =>
      text(language, 'describe.composite', {
        name: names[language],
        terms: terms
          .map((term) =>
            text(language, 'describe.term', {
              indicator: indicator(term.indicator),
              weight: formatShare(language, term.weight),
            }),
          )
          .join(separator),
      }),
    ),
    ...scheme.cuts.map((cut) =>
      text(language, 'describe.cut', {
        name: composite(cut.composite),
        cut: text(language, `basis.cut.${cut.method}`),
      }),
    ),
    ...scheme.gates.map((gate) =>
      text(language, 'describe.gate', { reason: gate.reason[language], tier: tier(gate.tier) }),
    ),
    ...scheme.tiers.map(({ rank, names, strategy }) =>
      text(language, 'describe.tier', { rank, tier: names[language], strategy: strategy[language] }),
    ),
  ].join('\n');
}
