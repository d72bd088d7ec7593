import { presetById, presets } from '../../../src/grading';
import { parts } from '../../../src/grading/indicators/parts';

it('presetById(id) finds each preset, and nothing else', () => {
  expect(presets.map(({ id }) => id)).toEqual(['value-potential', 'pyramid-abcd', 'hsbc-af']);
  for (const scheme of presets) expect(presetById(scheme.id)).toBe(scheme);
  expect(presetById('vip-9')).toBeUndefined();
});

describe.each(presets.map((scheme) => [scheme.id, scheme] as const))('%s', (_id, scheme) => {
  it('survives JSON and a structured clone', () => {
    expect(JSON.parse(JSON.stringify(scheme))).toEqual(scheme);
    expect(structuredClone(scheme)).toEqual(scheme);
  });

  it('has no header that two of its indicators answer to', () => {
    const bare = (header: string) => header.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '');
    const owners = scheme.indicators.flatMap(({ id, aliases }) =>
      [...new Set(aliases.map(bare))].map((key) => [key, id]),
    );
    const keys = owners.map(([key]) => key);
    expect(owners.filter(([key], index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys).not.toContain('');
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

// The project's domain page: platinum, gold, A and B maintain; iron and C improve; lead terminate; D only with risk.
it.each([
  ['pyramid-abcd', ['maintain', 'maintain', 'improve', 'improve']],
  ['hsbc-af', ['maintain', 'maintain', 'improve', 'improve', 'improve', 'improve']],
  ['value-potential', ['maintain', 'maintain', 'improve', 'terminate']],
])('%s gives the verdicts of the domain', (id, expected) => {
  expect(presetById(id)?.tiers.map(({ verdict }) => verdict)).toEqual(expected);
});
