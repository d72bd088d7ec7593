import type { Language, Scheme } from './scheme';

/**
 * The same scheme, writing its tiers and reasons in a language. Presets come in one of the two; who chooses one gets it in
 * their own.
 */
export function schemeIn(scheme: Scheme, language: Language): Scheme {
  return scheme.language === language ? scheme : { ...scheme, language };
}
