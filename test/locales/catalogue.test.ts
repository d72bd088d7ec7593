import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { catalogue } from '../../src/locales/catalogue';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The names of all placeholders of a message, nested ones included. */
function placeholders(elements: readonly Element[]): readonly string[] {
  const names = elements.flatMap((element) => {
    // Plurals and choices hold messages of their own; a literal has a value but is no placeholder (type 0).
    if ('options' in element)
      return [element.value, ...Object.values(element.options).flatMap(({ value }) => placeholders(value))];
    return element.type !== 0 && 'value' in element && typeof element.value === 'string' ? [element.value] : [];
  });
  return [...new Set(names)].sort();
}

const placeholdersOf = (message: string) =>
  placeholders(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());

describe('the catalogue', () => {
  const entries = Object.entries(catalogue);

  it('has texts', () => expect(entries.length).toBeGreaterThan(100));

  it.each(entries)('%s has both languages with the same placeholders', (_key, texts) => {
    expect(texts['zh-CN']).not.toBe('');
    expect(texts.en).not.toBe('');
    expect(placeholdersOf(texts['zh-CN'])).toEqual(placeholdersOf(texts.en));
  });

  it('holds no key of one part in another', () => {
    const folder = join(__dirname, '../../src/locales/catalogue');
    const files = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'types.ts');
    const parts = files.map((file) => Object.values(jest.requireActual<object>(join(folder, file)))[0] as object);
    const keys = parts.flatMap((part) => Object.keys(part));
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.length).toBe(entries.length);
  });
});
