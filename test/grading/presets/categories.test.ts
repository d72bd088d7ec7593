import { presets, type Indicator } from '../../../src/grading';
import { categoryIndex } from '../../../src/sheets/categoryColumn';
import { categoryKey } from '../../../src/sheets/categoryKey';

const byId = new Map<string, Indicator>();
for (const { indicators } of presets) {
  for (const indicator of indicators) if (indicator.kind === 'category') byId.set(indicator.id, indicator);
}

it('the presets read categories', () => expect(byId.size).toBeGreaterThan(5));

describe.each([...byId])('the categories of %s', (_id, { categories = [] }) => {
  const textsOf = categories.map(({ id, names, aliases = [] }) => [id, ...Object.values(names), ...aliases]);

  it('have no text that two of them answer to', () => {
    const owners = textsOf.flatMap((texts) => [...new Set(texts.map(categoryKey))]);
    expect(owners.filter((key, at) => owners.indexOf(key) !== at)).toEqual([]);
  });

  it('are each found by every text of theirs', () => {
    const index = categoryIndex(categories);
    textsOf.forEach((texts, at) => {
      for (const each of texts) expect([each, index.get(categoryKey(each))]).toEqual([each, at]);
    });
  });

  it('have names of their own in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const names = categories.map((category) => category.names[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

// What salespeople type, read by hand.
it.each([
  ['A', 'A'],
  ['a类', 'A'],
  ['Ａ级', 'A'],
  ['A-近期可成交', 'A'],
  ['近期可成交', 'A'],
  ['意向较强', 'B'],
  ['B 意向较强', 'B'],
  ['Warm', 'B'],
  ['有意向', 'C'],
  ['not interested', 'D'],
  ['无意向', 'D'],
  ['已成交', 'won'],
  ['Closed-won', 'won'],
])('an intent typed as %s is %s', (typed, id) => {
  const { categories = [] } = byId.get('intent') ?? {};
  expect(categories[categoryIndex(categories).get(categoryKey(typed)) ?? -1]?.id).toBe(id);
});

it.each([
  ['总代理', 'dealer'],
  ['一级经销商', 'dealer'],
  ['经销', 'dealer'],
  ['终端门店', 'store'],
  ['零售商', 'store'],
  ['终端', 'endUser'],
  ['种植户', 'endUser'],
  ['End user', 'endUser'],
])('a channel level typed as %s is %s', (typed, id) => {
  const { categories = [] } = byId.get('channelLevel') ?? {};
  expect(categories[categoryIndex(categories).get(categoryKey(typed)) ?? -1]?.id).toBe(id);
});
