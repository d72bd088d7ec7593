import type { Indicator, Scheme, Term } from '../scheme';
import type { SchemeProblem } from '../types';
import { indicatorOf, kindProblems } from './kindProblems';
import { problem, type Check, type Path } from './problem';

/**
 * Terms that cannot read their indicator: one the scheme does not have or a text, a normaliser for another kind
 * (`normaliserMisfit`), categories without a degree or degrees without a category (`degreeMissing`,
 * `unknownCategory`), a median of categories (`medianOfCategory`).
 */
export const termProblems: Check = (scheme) =>
  scheme.composites.flatMap(({ terms }, index) =>
    terms.flatMap((term, at) => problemsOf(scheme, term, ['composites', index, 'terms', at])),
  );

function problemsOf(scheme: Scheme, term: Term, path: Path): readonly SchemeProblem[] {
  const { indicator: id, normalise, missing } = term;
  const wrong = kindProblems(scheme, id, 'input', [...path, 'indicator']);
  const indicator = indicatorOf(scheme, id);
  if (wrong.length > 0 || indicator === undefined) return wrong;
  const { kind } = indicator;
  return [
    ...(isFit(normalise.method, kind)
      ? []
      : [problem([...path, 'normalise', 'method'], 'normaliserMisfit', { id, kind, method: normalise.method })]),
    ...(normalise.method === 'category' && kind === 'category'
      ? degreeProblems(indicator, normalise.degrees, [...path, 'normalise', 'degrees'])
      : []),
    ...(missing === 'median' && kind === 'category' ? [problem([...path, 'missing'], 'medianOfCategory', { id })] : []),
  ];
}

/** A boolean is 0 or 1 and can be read as a number too. */
function isFit(method: Term['normalise']['method'], kind: Indicator['kind']): boolean {
  if (method === 'category' || kind === 'category') return method === kind;
  return method !== 'boolean' || kind === 'boolean';
}

function degreeProblems({ id, categories = [] }: Indicator, degrees: Readonly<Record<string, number>>, path: Path) {
  const ids = categories.map((category) => category.id);
  return [
    ...ids
      .filter((category) => !(category in degrees))
      .map((category) => problem([...path, category], 'degreeMissing', { category, id })),
    ...Object.keys(degrees)
      .filter((category) => !ids.includes(category))
      .map((category) => problem([...path, category], 'unknownCategory', { category, id, known: ids.join(', ') })),
  ];
}
