import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { catalogue } from '../../src/locales/catalogue';

/** The names of all placeholders of a message, nested ones included. */
function placeholders(elements: readonly MessageFormatElement[]): readonly string[] {
  const names = elements.flatMap((element) => {
    if (element.type === TYPE.plural || element.type === TYPE.select)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element.value];
  });
  return [...new Set(names)].sort();
}

describe('the catalogue', () => {
  const entries = Object.entries(catalogue);

  it('has texts', () => expect(entries.length).toBeGreaterThan(100));

  it.each(entries)('%s has both languages with the same placeholders', (_key, texts) => {
    expect(texts['zh-CN']).not.toBe('');
    expect(texts.en).not.toBe('');
    expect(placeholders(parse(texts['zh-CN']))).toEqual(placeholders(parse(texts.en)));
  });

  it('holds no key of one part in another', () => {
    const parts = ['actions', 'basis', 'grading', 'pane', 'reading', 'writing'].map(
      (name) => Object.values(require(`../../src/locales/catalogue/${name}`))[0] as object,
    );
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.length).toBe(new Set(keys).size);
  });
});
