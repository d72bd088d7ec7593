import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { validateXML } from 'xmllint-wasm';
import { actionList } from '../../src/actions/actionList';
import { isTextKey, text } from '../../src/locales';
import packageJson from '../../package.json';
import { localOrigin, manifestFor } from '../../webpack.config.js';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const elements = [...new JSDOM(manifest, { contentType: 'text/xml' }).window.document.querySelectorAll('*')];

const named = (...names: readonly string[]) => elements.filter((element) => names.includes(element.localName));
const attributes = (name: string) => elements.flatMap((element) => element.getAttribute(name) ?? []);

/** Errors of the schemas; the main one comes first, its imports are found beside it. */
async function schemaErrors(xml: string): Promise<readonly string[]> {
  const folder = path.join(root, 'test/data/xsd');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(path.join(folder, fileName), 'utf8') }));
  const isMain = (file: { readonly fileName: string }) => file.fileName === 'OfficeAppManifestV1_1.xsd';
  const { errors } = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml }],
    schema: files.filter(isMain),
    preload: files.filter((file) => !isMain(file)),
  });
  return errors.map((error) => error.message);
}

describe('manifest.xml', () => {
  it('is valid by the schemas of Office', async () => {
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  it('would fail the schemas with a resource id of 33 characters', async () => {
    expect(await schemaErrors(manifest.replace('<bt:Url id="Page.Url"', `<bt:Url id="${'x'.repeat(33)}"`))).not.toEqual(
      [],
    );
  });

  it('carries the version of the package', () => {
    expect(named('Version').map((element) => element.textContent)).toEqual([`${packageJson.version}.0`]);
  });

  it('defines every resource it refers to, once, and refers to every one it defines', () => {
    const ids = named('Image', 'Url', 'String').flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(attributes('resid'))).toEqual(new Set(ids));
  });

  // Limits: Microsoft's manifest reference, pages on Resources (resid, ShortStrings, LongStrings).
  it.each([
    ['resource ids', 32, () => attributes('resid')],
    ['short strings', 125, () => textsOf('ShortStrings')],
    ['long strings', 250, () => textsOf('LongStrings')],
  ])('keeps %s within %d characters', (_, limit, texts) => {
    expect(texts().length).toBeGreaterThan(0);
    expect(texts().filter((text) => text.length > limit)).toEqual([]);
  });

  it('says every text in English, simplified and traditional Chinese, and leaves the default locale alone', () => {
    const texts = [...named('DisplayName', 'Description'), ...named('String')].filter(
      (element) => element.hasAttribute('DefaultValue') && element.getAttribute('DefaultValue') !== 'TIER',
    );
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect([...text.children].map((override) => override.getAttribute('Locale'))).toEqual(['zh-CN', 'zh-TW']);
    }
  });

  it('runs functions, commands and pane in one long-lived page, without a second pane', () => {
    expect(named('Runtime').map((runtime) => runtime.getAttribute('lifetime'))).toEqual(['long']);
    const pages = [
      ...named('Runtime', 'FunctionFile'),
      ...[...named('Page'), ...named('Action')].flatMap((element) => [...element.querySelectorAll('SourceLocation')]),
    ];
    expect(pages.map((element) => element.getAttribute('resid'))).toEqual(pages.map(() => 'Page.Url'));
    expect(pages).toHaveLength(4);
    expect(named('TaskpaneId')).toEqual([]);
  });

  it('describes the functions in Chinese to those who read it, under one namespace, and in English to all others', () => {
    const [url] = named('Url').filter((element) => element.getAttribute('id') === 'Functions.Url');
    expect(url?.getAttribute('DefaultValue')).toBe(`${localOrigin}/functions.json`);
    const overrides = [...(url?.children ?? [])].map((each) => [
      each.getAttribute('Locale'),
      each.getAttribute('Value'),
    ]);
    expect(overrides).toEqual([
      ['zh-CN', `${localOrigin}/functions.zh-CN.json`],
      ['zh-TW', `${localOrigin}/functions.zh-CN.json`],
    ]);
    const [namespace] = named('String').filter((element) => element.getAttribute('id') === 'Functions.Namespace');
    expect([namespace?.getAttribute('DefaultValue'), namespace?.children]).toEqual([
      'TIER',
      expect.objectContaining({ length: 0 }),
    ]);
  });

  it('has a button for every action of the one list, and calls each by its id', () => {
    const actions = actionList(async () => undefined);
    expect(named('Control').map((control) => control.getAttribute('id'))).toEqual(actions.map(({ id }) => id));
    const called = named('FunctionName').map((name) => name.textContent);
    expect(called).toEqual(actions.map(({ id }) => id).filter((id) => id !== 'openPane'));
  });

  it('calls each button what the pane calls it', () => {
    for (const { id, label } of actionList(async () => undefined)) {
      if (!isTextKey(label)) throw new RangeError(`no text is called ${label}`);
      const string = named('String').find((element) => element.getAttribute('id') === `${id}.Label`);
      const chinese = string?.querySelector('[Locale="zh-CN"]');
      expect([string?.getAttribute('DefaultValue'), chinese?.getAttribute('Value')]).toEqual([
        text('en', label),
        text('zh-CN', label),
      ]);
    }
  });

  it('names icons that exist, in the size it says', () => {
    const icons = named('Image').flatMap((image) => image.getAttribute('DefaultValue') ?? []);
    expect(icons).toHaveLength(32);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      const png = readFileSync(path.join(root, icon.replace(localOrigin, '')));
      // Width and height stand at byte 16 and 20 of a PNG (RFC 2083, 11.2.1).
      expect([icon, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon, size, size]);
    }
  });
});

describe('the manifest for another origin', () => {
  const origin = 'https://example.org/tierwise';

  it('is valid and says nothing of the local one', async () => {
    const other = manifestFor(manifest, origin);
    expect(await schemaErrors(other)).toEqual([]);
    expect(other).not.toContain('localhost');
    expect(other).toContain(`"${origin}/taskpane.html"`);
  });

  it.each(['http://example.org', 'https://example.org/', 'https://', 'https://a"b'])('refuses %s', (bad) => {
    expect(() => manifestFor(manifest, bad)).toThrow('manifestFor requires an https address');
  });
});

function textsOf(part: string): readonly string[] {
  return named(part)
    .flatMap((element) => [...element.querySelectorAll('*')])
    .flatMap((element) => [element.getAttribute('DefaultValue') ?? [], element.getAttribute('Value') ?? []].flat());
}
