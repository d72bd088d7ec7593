import type { Category } from '../scheme';
import { problem, type Check, type Path } from './problem';
import { repeated } from './repeated';

/**
 * Categories where none belong or none are given (`categoriesUnwanted`, `categoriesMissing`), ids used twice
 * (`duplicateId`) and texts that two of them are written as (`ambiguousCategory`).
 */
export const categoryProblems: Check = (scheme) =>
  scheme.indicators.flatMap(({ id, kind, categories }, index) => {
    const path = ['indicators', index, 'categories'];
    if (kind !== 'category') return categories === undefined ? [] : [problem(path, 'categoriesUnwanted', { id, kind })];
    if (categories === undefined) return [problem(path, 'categoriesMissing', { id })];
    const twice = repeated(categories.map((category) => category.id));
    return [
      ...twice.map((at) => problem([...path, at, 'id'], 'duplicateId', { id: categories[at]?.id ?? '' })),
      ...(twice.length > 0 ? [] : ambiguousTexts(categories, path)),
    ];
  });

/** One for each text of a category that an earlier one is written as too. */
function ambiguousTexts(categories: readonly Category[], path: Path) {
  const owner = new Map<string, string>();
  return categories.flatMap((category, at) =>
    textsOf(category).flatMap(({ text, place }) => {
      const key = text.replace(/\s/gu, '').toLowerCase();
      const other = owner.get(key);
      owner.set(key, other ?? category.id);
      if (other === undefined || other === category.id) return [];
      return [problem([...path, at, ...place], 'ambiguousCategory', { text, category: category.id, other })];
    }),
  );
}

function textsOf({ names, aliases = [] }: Category): readonly { readonly text: string; readonly place: Path }[] {
  return [
    { text: names['zh-CN'], place: ['names', 'zh-CN'] },
    { text: names.en, place: ['names', 'en'] },
    ...aliases.map((text, at) => ({ text, place: ['aliases', at] })),
  ];
}
