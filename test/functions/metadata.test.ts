import path from 'node:path';
import { version } from '../../package.json';
import * as functions from '../../src/functions/help';
import { functionGroups, functionHelp, pageTexts } from '../../src/locales/functions';
import { addinFunctions } from '../../src/host/custom-functions/addinFunctions';
import { readFileSync } from 'node:fs';
import { functionFiles, generated } from './generated';

const page = 'https://example.org/functions.html';
const chinese = 'https://example.org/functions.zh-CN.html';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly options?: object;
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

async function described(language: 'en' | 'zh-CN'): Promise<readonly Described[]> {
  const { metadata } = await generated();
  const made = functions.localizedMetadata(metadata, language, language === 'en' ? page : chinese);
  return (made as { functions: readonly Described[] }).functions;
}

describe('the functions Excel learns', () => {
  it('have these names, types and options', async () => {
    const lines = (await described('en')).map(({ id, name, parameters, result, options = {} }) => {
      const shown = parameters.map(({ name: text, type = 'any', dimensionality, optional, repeating }) => {
        const shape = `${text}: ${type}${dimensionality === 'matrix' ? '[][]' : ''}${repeating ? '…' : ''}`;
        return optional ? `[${shape}]` : shape;
      });
      const of = `${result.type ?? 'any'}${result.dimensionality === 'matrix' ? '[][]' : ''}`;
      expect(name).toBe(id);
      return [`${name}(${shown.join(', ')}) → ${of}`, ...Object.keys(options)].join(' ');
    });
    expect(lines.sort()).toMatchSnapshot();
  });

  it('are those of the issue of names, none missing', async () => {
    const ids = (await described('en')).map(({ id }) => id);
    const wanted =
      'GRADE TIER SCORE EXPLAIN NEXT MATRIX SUMMARY NORMALIZE BAND WEIGHTED CUT PERCENTILE QUADRANT HSBC RFM PARETO GINI TOPSHARE AHP ENTROPY CRITIC LADDER LEADSTATUS';
    expect(ids).toEqual(expect.arrayContaining(wanted.split(' ')));
  });

  it('are called the same in both languages, and described in each', async () => {
    const [english, han] = [await described('en'), await described('zh-CN')];
    expect(han.map(({ id, name }) => [id, name])).toEqual(english.map(({ id, name }) => [id, name]));
    const texts = (all: readonly Described[]) =>
      all.flatMap(({ description, parameters }) => [description, ...parameters.map((each) => each.description)]);
    expect(texts(han).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts(english).filter((text) => text === '' || /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('lead to their own place on the page of functions', async () => {
    for (const [language, address] of [
      ['en', page],
      ['zh-CN', chinese],
    ] as const) {
      const html = functions.functionPage(language, functions.pageFiles);
      for (const { id, helpUrl } of await described(language)) {
        expect(helpUrl).toBe(`${address}#${id}`);
        expect(html).toContain(`<section id="${id}">`);
      }
    }
  });

  it('are never volatile, and none streams', async () => {
    const options = (await described('en')).flatMap(({ options = {} }) => Object.keys(options));
    expect(new Set(options)).toEqual(new Set(['cancelable', 'requiresParameterAddresses']));
  });

  it('ask for addresses only where they answer with an array, as Excel demands', async () => {
    const asking = (await described('en')).filter(({ options = {} }) => 'requiresParameterAddresses' in options);
    expect(asking.length).toBeGreaterThan(10);
    expect(asking.filter(({ result }) => result.dimensionality !== 'matrix')).toEqual([]);
  });

  it('are the exports of the entry, one file each', () => {
    const entry = readFileSync(path.join(__dirname, '../../src/functions/index.ts'), 'utf8');
    const exported = [...entry.matchAll(/^export \{ (\w+) \} from '\.\/(\w+)';$/gm)];
    expect(exported.map(([, , file]) => file).sort()).toEqual(
      functionFiles.map((file) => path.basename(file, '.ts')).sort(),
    );
    expect(exported.every(([, name, file]) => name === file)).toBe(true);
  });

  it('are understood by the host, in the namespace of the manifest', async () => {
    const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
    const { metadata } = await generated();
    const infos = addinFunctions(manifest, functions.localizedMetadata(metadata, 'en', page));
    expect(infos.map(({ name }) => name)).toContain('TIER.GRADE');
    expect(infos.every(({ takesErrors }) => takesErrors)).toBe(true);
  });
});

describe('the help', () => {
  it('describes exactly the functions there are, in the order of their parameters', async () => {
    const { metadata } = await generated();
    expect(Object.keys(functionHelp).sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
    for (const { id, parameters } of metadata.functions) {
      const help = Object.entries(functionHelp[id]?.parameters ?? {});
      const shape = help.map(([name, { isOptional = false, isRepeating = false }]) => [name, isOptional, isRepeating]);
      // A repeating parameter may always be left out; the comments cannot say so.
      expect([id, shape]).toEqual([
        id,
        parameters.map(({ name, optional = false, repeating = false }) => [name, optional || repeating, repeating]),
      ]);
    }
  });

  it('has a heading for every group', () => {
    for (const group of functionGroups) expect(pageTexts[`group.${group}`].en).not.toBe('');
  });

  it('shows the version of the package', () => {
    expect(functionHelp['VERSION']?.example.en.result).toEqual([[version]]);
  });
});
