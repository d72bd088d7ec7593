import { schemeFacts } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { schemeSections, text } from '../locales';

/** A scheme in words, line by line: its name, where its defaults come from, then every part of it under its title. */
export function describedScheme(scheme: Scheme, language: Language): string {
  const { names, id, version, reason } = scheme;
  const sections = schemeSections(language, scheme, schemeFacts(scheme));
  return [
    text(language, 'describe.heading', { name: names[language], id, version }),
    reason[language],
    ...sections.flatMap(({ title, lines }) => ['', title, ...lines.map((line) => `  ${line}`)]),
  ].join('\n');
}
