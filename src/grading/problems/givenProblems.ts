import { indicatorOf, kindProblems } from './kindProblems';
import { problem, type Check } from './problem';
import { settledCategories } from './settledCategories';

/** A typed tier that is not a category, categories that are no tiers (`categoryWithoutTier`), a validity of nothing. */
export const givenProblems: Check = (scheme) => {
  if (scheme.decide.kind !== 'given') return [];
  const { indicator, validity } = scheme.decide;
  const at = scheme.indicators.findIndex(({ id }) => id === indicator);
  const { categories = [] } = indicatorOf(scheme, indicator) ?? {};
  const tiers = scheme.tiers.map(({ id }) => id);
  const settled = settledCategories(scheme.gates, indicator);
  return [
    ...kindProblems(scheme, indicator, 'category', ['decide', 'indicator']),
    ...categories.flatMap(({ id }, index) =>
      tiers.includes(id) || settled.includes(id)
        ? []
        : [
            problem(['indicators', at, 'categories', index, 'id'], 'categoryWithoutTier', {
              category: id,
              tiers: tiers.join(', '),
            }),
          ],
    ),
    ...(validity === undefined ? [] : kindProblems(scheme, validity.since, 'date', ['decide', 'validity', 'since'])),
    ...(validity?.extension === undefined
      ? []
      : kindProblems(scheme, validity.extension.indicator, 'reason', ['decide', 'validity', 'extension', 'indicator'])),
  ];
};
