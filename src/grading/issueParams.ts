import type { Language, Scheme } from './scheme';
import type { Issue } from './types';

/**
 * The parameters of an issue with the scheme's names in place of its ids, ready for a sentence.
 *
 * @returns `indicator`, `composite` as names; `from`, a list of indicators, as their names joined; `categories`, those
 * of the indicator, by name
 */
export function issueParams(issue: Issue, scheme: Scheme, language: Language): Issue['params'] {
  const nameIn = (list: 'indicators' | 'composites', id: string) =>
    scheme[list].find((entry) => entry.id === id)?.names[language] ?? id;
  const { indicator, composite, from } = issue.params;
  const categories = scheme.indicators.find(({ id }) => id === indicator)?.categories;
  return {
    ...issue.params,
    ...(categories && {
      categories: listed(
        categories.map(({ names }) => names[language]),
        language,
      ),
    }),
    ...(indicator === undefined ? {} : { indicator: nameIn('indicators', String(indicator)) }),
    ...(composite === undefined ? {} : { composite: nameIn('composites', String(composite)) }),
    ...(from === undefined ? {} : { from: joined(String(from), (id) => nameIn('indicators', id), language) }),
  };
}

function joined(ids: string, name: (id: string) => string, language: Language): string {
  const names = ids
    .split(',')
    .filter((id) => id !== '')
    .map(name);
  return listed(names, language);
}

function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'en' ? ', ' : '、');
}
