import { binCount } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { schemeSections, text } from '../locales';

/** A scheme in words, line by line: its name, where its defaults come from, then every part of it under its title. */
export function describedScheme(scheme: Scheme, language: Language): string {
  const { names, id, version, reason, cuts } = scheme;
  const binCounts = new Map(cuts.map((cut) => [cut.composite, binCount(cut)]));
  const sections = schemeSections(language, scheme, binCounts);
  return [
    text(language, 'describe.heading', { name: names[language], id, version }),
    reason[language],
    ...sections.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ].join('\n');
}
