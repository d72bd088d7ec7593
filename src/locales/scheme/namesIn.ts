import type { Language, Scheme } from '../../grading/scheme';

/** The names of a scheme's parts in a language, by id; the id itself where there is no such part. */
export interface Names {
  readonly indicator: (id: string) => string;
  readonly composite: (id: string) => string;
  readonly tier: (id: string) => string;
}

/** Looks names up in a scheme. */
export function namesIn(language: Language, { indicators, composites, tiers }: Scheme): Names {
  const within = (parts: readonly { readonly id: string; readonly names: Scheme['names'] }[]) => {
    const names = new Map(parts.map((part) => [part.id, part.names[language]]));
    return (id: string) => names.get(id) ?? id;
  };
  return { indicator: within(indicators), composite: within(composites), tier: within(tiers) };
}
