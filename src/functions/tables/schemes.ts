import { storedSchemes } from '../../excel/storedSchemes';
import { presets, schemeIn } from '../../grading';
import type { Language, Scheme } from '../../grading/types';
import { Refusal } from '../../sheets';

const inLanguage: Readonly<Record<Language, Map<string, Scheme>>> = { 'zh-CN': new Map(), en: new Map() };

/** The presets in a language; always the same objects, by which gradings are told apart. */
function presetsIn(language: Language): readonly Scheme[] {
  const known = inLanguage[language];
  return presets.map((preset) => {
    const scheme = known.get(preset.id) ?? schemeIn(preset, language);
    known.set(preset.id, scheme);
    return scheme;
  });
}

/** All schemes a formula can name: the workbook's own come before the presets. */
export async function nameableSchemes(language: Language): Promise<readonly Scheme[]> {
  const own = await storedSchemes();
  const kept = new Set(own.map(({ id }) => id));
  return [...own, ...presetsIn(language).filter(({ id }) => !kept.has(id))];
}

const keyOf = (text: string) => text.trim().toLowerCase();

/**
 * The scheme of that id, or of that name in either language.
 *
 * @throws Refusal `noSuchScheme`, naming those there are
 */
export function schemeNamed(schemes: readonly Scheme[], name: string): Scheme {
  const key = keyOf(name);
  const found =
    schemes.find(({ id }) => keyOf(id) === key) ??
    schemes.find(({ names }) => Object.values(names).some((text) => keyOf(text) === key));
  if (found) return found;
  throw new Refusal('noSuchScheme', { found: name, schemes: schemes.map(({ id }) => id).join(', ') });
}
