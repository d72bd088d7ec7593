import { parseScheme, presetById, presets, schemeIn } from '../grading';
import type { Language, Scheme } from '../grading/types';
import { problemLines } from '../locales';
import { Refusal } from '../sheets';

/**
 * The scheme a request names: a preset by its id, in the language of the request, or a scheme as data.
 *
 * @throws Refusal `unknownScheme`, `schemeProblems`
 */
export function requestedScheme(requested: unknown, language: Language): Scheme {
  if (typeof requested === 'string') {
    const preset = presetById(requested);
    if (preset) return schemeIn(preset, language);
    throw new Refusal('unknownScheme', { scheme: requested, schemes: presets.map(({ id }) => id).join(', ') });
  }
  const parsed = parseScheme(requested);
  if (parsed.ok) return parsed.scheme;
  throw new Refusal('schemeProblems', {
    count: parsed.problems.length,
    problems: problemLines(language, parsed.problems),
  });
}
