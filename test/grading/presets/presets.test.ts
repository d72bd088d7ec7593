import { readdirSync } from 'node:fs';
import path from 'node:path';
import { checkScheme, parseScheme, presetById, presets, type Scheme, type Verdict } from '../../../src/grading';
import { parts } from '../../../src/grading/indicators/parts';
import { identityAliases } from '../../../src/sheets';

const [improve, maintain, terminate] = ['improve', 'maintain', 'terminate'] as const;

// In the order they are offered. The project's domain page says: platinum, gold, A and B maintain; iron and C improve;
// lead terminate; D only with risk. The others go by its strategies: hold or serve as before is maintain, raise, win
// back or qualify is improve.
const verdicts: Readonly<Record<string, readonly Verdict[]>> = {
  'value-potential': [maintain, maintain, improve, terminate],
  'pyramid-abcd': [maintain, maintain, improve, improve],
  'hsbc-af': [maintain, maintain, improve, improve, improve, improve],
  'key-ordinary-small': [maintain, improve, maintain, improve, maintain],
  'business-value': [maintain, maintain, improve, improve],
  contribution: [maintain, improve, improve],
  potential: [improve, improve, maintain],
  history: [maintain, improve, improve],
  'value-3': [maintain, improve, improve],
  'vip-3': [maintain, maintain, improve, improve],
  'retail-3': [maintain, improve, improve],
  'member-5': [maintain, maintain, improve, improve, improve],
  'bank-4': [maintain, maintain, improve, improve],
  'chain-service': [maintain, improve, improve],
  'sales-class': [maintain, maintain, maintain, improve, improve],
  'three-level': [maintain, improve, improve],
  ladder: [maintain, maintain, maintain, maintain, improve, improve, improve],
  'lead-intent': [maintain, improve, improve, improve],
  rfm: [maintain, maintain, improve, improve, improve, improve, improve, improve, improve, terminate],
  clusters: [maintain, maintain, improve, improve, improve, improve],
};

it('presets are offered in the order of the verdicts below', () => {
  expect(presets.map(({ id }) => id)).toEqual(Object.keys(verdicts));
});

it.each(Object.entries(verdicts))('%s gives the verdicts of the domain', (id, expected) => {
  expect(presetById(id)?.tiers.map(({ verdict }) => verdict)).toEqual(expected);
});

it('every preset of the folder is offered', async () => {
  const folder = path.join(__dirname, '../../../src/grading/presets');
  const modules = await Promise.all(
    // A module of the folder exports presets, indicators or what makes them.
    readdirSync(folder).map((file) => import(path.join(folder, file)) as Promise<Readonly<Record<string, unknown>>>),
  );
  const schemes = modules.flatMap((module) => Object.values(module)).filter(isScheme);
  expect(schemes.length).toBeGreaterThan(0);
  expect(schemes.map(({ id }) => id).filter((id) => presetById(id) === undefined)).toEqual([]);
});

function isScheme(value: unknown): value is Scheme {
  return typeof value === 'object' && value !== null && 'decide' in value && 'tiers' in value;
}

describe('the indicators of all presets', () => {
  const indicators = [
    ...new Map(presets.flatMap((scheme) => scheme.indicators).map((each) => [each.id, each])).values(),
  ];
  const bare = (header: string) => header.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');

  // Columns are confirmed for all presets at once: a header is one indicator's, whatever the preset.
  it('have no header that two of them, or the customer’s number and name, answer to', () => {
    const identity = [...identityAliases.id, ...identityAliases.name].map((header) => ['identity', header] as const);
    const owners = indicators.flatMap(({ id, aliases }) => aliases.map((header) => [id, header] as const));
    const keys = [...new Set([...identity, ...owners].map(([id, header]) => `${bare(header)} of ${id}`))];
    const headers = keys.map((key) => key.split(' of ')[0]);
    expect(keys.filter((_, index) => headers.indexOf(headers[index]) !== index)).toEqual([]);
    expect(headers).not.toContain('');
  });

  it('are found by their own names', () => {
    for (const { id, names, aliases } of indicators) {
      const keys = aliases.map(bare);
      for (const name of Object.values(names)) expect([id, ...keys]).toContain(bare(name));
    }
  });

  it('are the same wherever they are used', () => {
    for (const indicator of presets.flatMap((scheme) => scheme.indicators)) {
      expect(indicators.find(({ id }) => id === indicator.id)).toBe(indicator);
    }
  });
});

it('presetById(id) finds each preset, and nothing else', () => {
  for (const scheme of presets) expect(presetById(scheme.id)).toBe(scheme);
  expect(presetById('vip-9')).toBeUndefined();
});

describe.each(presets.map((scheme) => [scheme.id, scheme] as const))('%s', (_id, scheme) => {
  it('survives JSON and a structured clone', () => {
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
    expect(structuredClone(scheme)).toEqual(scheme);
  });

  it('finds its indicators by simplified, traditional and English headers', () => {
    for (const { aliases } of scheme.indicators) {
      expect(aliases.some((alias) => /^[\x20-\x7e]+$/.test(alias))).toBe(true);
      expect(aliases.length).toBeGreaterThan(3);
    }
  });

  it('has the parts of every derivation among its indicators', () => {
    const ids = scheme.indicators.map(({ id }) => id);
    for (const { derive } of scheme.indicators) {
      expect(ids).toEqual(expect.arrayContaining([...(derive === undefined ? [] : parts(derive))]));
    }
  });

  it('is told in two lines, and parses', () => {
    for (const reason of Object.values(scheme.reason)) expect(reason.split('\n')).toHaveLength(2);
    expect(parseScheme(scheme)).toMatchObject({ ok: true });
  });

  it('has nothing that the checker warns of', () => expect(checkScheme(scheme)).toEqual([]));

  it('has tiers that are told apart by their fill', () => {
    const fills = scheme.tiers.map(({ colour }) => colour.fill.toUpperCase());
    expect(new Set(fills).size).toBe(fills.length);
  });

  it('says for every tier what to do, how often to be in touch, what it takes and what it gives, in both languages', () => {
    for (const { strategy, rhythm, requires, grants, verdict } of scheme.tiers) {
      expect(verdict).toBeDefined();
      for (const text of [strategy, rhythm, requires, grants]) {
        expect(text?.['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text?.en).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
