import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addinFunctions, functionsAddress } from '../../../src/host/custom-functions/addinFunctions';
import { functionSet } from '../../../src/host/custom-functions/functionSet';

const root = join(__dirname, '../../..');
const declared = (more: object) => ({ functions: [{ id: 'SUM', name: 'sum', parameters: [], ...more }] });

describe('functionSet', () => {
  it('gives functions the names formulas call them by, and parameters their defaults', () => {
    expect(functionSet('my', declared({ parameters: [{ name: 'x' }] }))).toMatchObject([
      {
        id: 'SUM',
        name: 'MY.SUM',
        parameters: [{ name: 'x', type: 'any', isMatrix: false, isOptional: false, isRepeating: false }],
        takesErrors: false,
      },
    ]);
  });

  it.each([
    ['stream', 'Streaming'],
    ['volatile', 'Volatile'],
  ])('refuses %s functions by name', (option, kind) => {
    expect(() => functionSet('MY', declared({ options: { [option]: true } }))).toThrow(
      `${kind} functions are not modelled: MY.SUM`,
    );
  });

  it('refuses what is no functions.json', () => {
    expect(() => functionSet('MY', { functions: [{ name: 'SUM' }] })).toThrow('id');
  });
});

describe('addinFunctions', () => {
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

  it('finds the namespace in the manifest', () => {
    expect(addinFunctions(manifest, declared({}))).toMatchObject([{ name: 'TIER.SUM' }]);
  });

  it.each([
    ['zh-CN', 'functions.zh-CN.json'],
    ['en', 'functions.json'],
    ['de-DE', 'functions.json'],
  ])('finds where they are described for %s', (locale, file) => {
    expect(functionsAddress(manifest, locale)).toBe(`https://localhost:3000/${file}`);
  });

  it('finds no functions where the manifest speaks of none', () => {
    expect(addinFunctions('<OfficeApp><Id>1</Id></OfficeApp>', declared({}))).toEqual([]);
    expect(functionsAddress('<OfficeApp><Id>1</Id></OfficeApp>', 'en')).toBeUndefined();
  });
});
