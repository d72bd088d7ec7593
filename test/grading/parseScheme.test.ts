import { parseScheme, presets, type Scheme, type SchemeProblem } from '../../src/grading';
import { schemeOf, termOf, tierOf } from './schemeFixture';

type Json = Record<string, unknown>;

const problemsOf = (data: unknown): readonly SchemeProblem[] => {
  const parsed = parseScheme(data);
  return parsed.ok ? [] : parsed.problems;
};
/** The path and code of every problem. */
const places = (data: unknown) => problemsOf(data).map(({ path, code }) => `${path}: ${code}`);
const text = { 'zh-CN': '字', en: 'Text' };
const linear = { method: 'linear', floor: 0, target: 100 } as const;
const composites = (...terms: Scheme['composites'][number]['terms']) => [{ id: 'overall', names: text, terms }];

it('parseScheme(data) gives back a scheme as it is', () => {
  expect(parseScheme(schemeOf())).toEqual({ ok: true, scheme: schemeOf() });
});

it.each(presets.map((scheme) => [scheme.id, scheme] as const))(
  'parseScheme(data) accepts the preset %s',
  (_id, scheme) => {
    expect(parseScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({ ok: true, scheme });
  },
);

it.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'scheme'],
  ['a list', []],
])('parseScheme(data) refuses %s', (_name, data) => {
  expect(problemsOf(data)).toHaveLength(1);
});

it('parseScheme(data) names every problem of the shape, each with its place', () => {
  const scheme: Json = { ...schemeOf(), version: 2, language: 'de', regradeEvery: undefined, colour: 'red' };
  expect(problemsOf(scheme)).toEqual([
    { path: 'version', code: 'wrongType', severity: 'error', params: { expected: 'string' } },
    { path: 'language', code: 'notOneOf', severity: 'error', params: { options: 'zh-CN, en' } },
    { path: 'regradeEvery', code: 'keyMissing', severity: 'error', params: {} },
    { path: 'colour', code: 'unknownKey', severity: 'error', params: { key: 'colour' } },
  ]);
});

const term = (other: Json) => ({ composites: composites({ ...termOf('first', 1), ...other }) });

it.each<readonly [string, Json, readonly string[]]>([
  ['a blank name', { names: { 'zh-CN': ' ', en: 'Small' } }, ['names.zh-CN: blankText']],
  ['a name in one language only', { names: { en: 'Small' } }, ['names.zh-CN: keyMissing']],
  ['an id with a blank in it', { id: 'a b' }, ['id: badId']],
  ['an id that every object has', { id: 'constructor' }, ['id: badId']],
  ['an id that starts with an underscore', { id: '__proto__' }, ['id: badId']],
  ['no terms', { composites: composites() }, ['composites[0].terms: tooFew']],
  ['a weight below zero', term({ weight: -0.1 }), ['composites[0].terms[0].weight: tooSmall']],
  ['a weight above one', term({ weight: 1.5 }), ['composites[0].terms[0].weight: tooLarge']],
  ['a weight that is no number', term({ weight: '1' }), ['composites[0].terms[0].weight: wrongType']],
  ['a weight that is NaN', term({ weight: NaN }), ['composites[0].terms[0].weight: wrongType']],
  [
    'an unknown normaliser',
    term({ normalise: { method: 'rank' } }),
    ['composites[0].terms[0].normalise.method: notOneOf'],
  ],
  [
    'a tail of one half',
    term({ normalise: { method: 'minmax', winsorise: 0.5 } }),
    ['composites[0].terms[0].normalise.winsorise: notBelow'],
  ],
  [
    'a degree above 100',
    term({ normalise: { method: 'bands', below: 0, bands: [{ from: 0, degree: 101 }] } }),
    ['composites[0].terms[0].normalise.bands[0].degree: tooLarge'],
  ],
  [
    'a share of the whole',
    { cuts: [{ composite: 'overall', method: 'share', shares: [1, 0] }] },
    ['cuts[0].shares[0]: notBelow', 'cuts[0].shares[1]: notAbove'],
  ],
  [
    'a colour by name',
    { tiers: [{ ...tierOf('high', 1), colour: { fill: 'gold', text: '#000000' } }, tierOf('low', 2)] },
    ['tiers[0].colour.fill: badColour'],
  ],
  ['a rank of zero', { tiers: [tierOf('high', 0), tierOf('low', 2)] }, ['tiers[0].rank: tooSmall']],
])('parseScheme(data) finds the shape wrong: %s', (_name, other, expected) => {
  expect(places({ ...schemeOf(), ...other })).toEqual(expected);
});

const gate = (when: unknown) => ({ gates: [{ id: 'g', kind: 'set', when, tier: 'low', reason: text }] });

it.each<readonly [string, unknown, readonly string[]]>([
  ['a value as text', { indicator: 'first', op: '>', value: '5' }, ['gates[0].when.value: wrongType']],
  ['no value', { indicator: 'first', op: '>' }, ['gates[0].when.value: keyMissing']],
  ['an unknown comparison', { indicator: 'first', op: '~', value: 5 }, ['gates[0].when.op: notOneOf']],
  ['nothing to meet', { all: [] }, ['gates[0].when.all: tooFew']],
  ['two forms at once', { all: [], any: [] }, ['gates[0].when: noForm']],
  ['a text', 'first > 5', ['gates[0].when: noForm']],
  [
    'a deep mistake',
    {
      not: {
        any: [
          { indicator: 'first', op: 'missing' },
          { indicator: 'first', op: '=', value: null },
        ],
      },
    },
    ['gates[0].when.not.any[1].value: wrongType'],
  ],
])('parseScheme(data) finds the condition wrong at its place: %s', (_name, when, expected) => {
  expect(places({ ...schemeOf(), ...gate(when) })).toEqual(expected);
});

const indicator = (id: string, other: Partial<Scheme['indicators'][number]> = {}) =>
  ({ id, names: text, aliases: [], kind: 'number', dimension: 'financial', ...other }) as const;
const withIndicators = (...more: Scheme['indicators']) => ({ indicators: [...schemeOf().indicators, ...more] });

it.each<readonly [string, Partial<Scheme>, readonly string[]]>([
  ['an id twice', withIndicators(indicator('first')), ['indicators[2].id: duplicateId']],
  ['a reserved id', withIndicators(indicator('name')), ['indicators[2].id: reservedId']],
  ['a rank twice', { tiers: [tierOf('high', 1), tierOf('low', 1)] }, ['tiers[1].rank: duplicateRank']],
  ['tiers not best first', { tiers: [tierOf('high', 2), tierOf('low', 1)] }, ['tiers[1].rank: rankOutOfOrder']],
  [
    'two tiers of one name',
    { tiers: [tierOf('high', 1), { ...tierOf('low', 2), names: { 'zh-CN': 'HIGH', en: 'low' } }] },
    ['tiers[1].names.zh-CN: duplicateName'],
  ],
  [
    'an unknown indicator',
    { composites: composites(termOf('first', 0.5), termOf('third', 0.5)) },
    ['composites[0].terms[1].indicator: unknownIndicator'],
  ],
  ['an unknown amount', { amount: 'third' }, ['amount: unknownIndicator']],
  ['an unknown score', { score: 'value' }, ['score: unknownComposite']],
  [
    'an unknown tier',
    { gates: [{ id: 'g', kind: 'set', when: { indicator: 'first', op: 'missing' }, tier: 'E', reason: text }] },
    ['gates[0].tier: unknownTier'],
  ],
  [
    'an unknown indicator in a condition',
    {
      gates: [
        {
          id: 'g',
          kind: 'cap',
          when: { all: [{ not: { indicator: 'x', op: 'missing' } }] },
          tier: 'low',
          reason: text,
        },
      ],
    },
    ['gates[0].when.all[0].not.indicator: unknownIndicator'],
  ],
  [
    'a text in a sum',
    { ...withIndicators(indicator('region', { kind: 'text' })), amount: 'region' },
    ['amount: wrongKind'],
  ],
  [
    'a derivation from nowhere',
    withIndicators(indicator('third', { derive: 'fourth' })),
    ['indicators[2].derive: unknownIndicator'],
  ],
  [
    'days since a number',
    withIndicators(indicator('third', { derive: { op: 'daysSince', of: ['first'] } })),
    ['indicators[2].derive: notADate'],
  ],
  [
    'a derivation from itself',
    withIndicators(
      indicator('third', { derive: 'fourth' }),
      indicator('fourth', { derive: { op: 'add', of: ['third', 1] } }),
    ),
    ['indicators[2].derive: derivationCycle', 'indicators[3].derive: derivationCycle'],
  ],
  [
    'a range upside down',
    withIndicators(indicator('third', { within: [1, 0] })),
    ['indicators[2].within[1]: notAscending'],
  ],
  [
    'a target below its floor',
    { composites: composites(termOf('first', 1, { normalise: { ...linear, target: -1 } })) },
    ['composites[0].terms[0].normalise.target: notAscending'],
  ],
  [
    'bands out of order',
    {
      composites: composites(
        termOf('first', 1, {
          normalise: {
            method: 'bands',
            below: 0,
            bands: [
              { from: 10, degree: 60 },
              { from: 10, degree: 80 },
            ],
          },
        }),
      ),
    },
    ['composites[0].terms[0].normalise.bands[1]: notAscending'],
  ],
  [
    'a composite cut twice',
    {
      cuts: [
        { composite: 'overall', method: 'absolute', thresholds: [60] },
        { composite: 'overall', method: 'median' },
      ],
    },
    ['cuts[1].composite: duplicateCut'],
  ],
  [
    'thresholds out of order',
    { cuts: [{ composite: 'overall', method: 'absolute', thresholds: [60, 60] }] },
    ['cuts[0].thresholds[1]: notAscending', 'decide.rules: cellUncovered'],
  ],
  [
    'cumulative shares out of order',
    { cuts: [{ composite: 'overall', method: 'pareto', amount: 'first', shares: [0.8, 0.5] }] },
    ['cuts[0].shares[1]: notAscending', 'decide.rules: cellUncovered'],
  ],
  [
    'a rule over a composite without a cut',
    { decide: { kind: 'table', rules: [{ when: { value: [1] }, tier: 'low' }] } },
    ['decide.rules[0].when.value: compositeWithoutCut'],
  ],
  [
    'a rule over a bin that is not there',
    { decide: { kind: 'table', rules: [{ when: { overall: [1, 2, 3] }, tier: 'low' }] } },
    ['decide.rules[0].when.overall[2]: binBeyond'],
  ],
  [
    'text that cannot be read on its fill',
    { tiers: [{ ...tierOf('high', 1), colour: { fill: '#FFFFFF', text: '#777777' } }, tierOf('low', 2)] },
    ['tiers[0].colour: lowContrast'],
  ],
])('parseScheme(data) finds nonsense: %s', (_name, other, expected) => {
  expect(places(schemeOf(other))).toEqual(expected);
});

it.each([
  ['just within', 0.5 + 0.9e-9, true],
  ['just beyond', 0.5 + 1.1e-9, false],
])('parseScheme(data) takes weights that sum to 1 within 1e−9: %s', (_name, weight, ok) => {
  expect(parseScheme(schemeOf({ composites: composites(termOf('first', 0.5), termOf('second', weight)) })).ok).toBe(ok);
});

it('parseScheme(data) says what the weights and shares sum to', () => {
  const scheme = schemeOf({
    composites: composites(termOf('first', 0.7), termOf('second', 0.1)),
    cuts: [{ composite: 'overall', method: 'share', shares: [0.7, 0.1] }],
  });
  expect(problemsOf(scheme)).toEqual([
    { path: 'composites[0].terms', code: 'weightsSum', severity: 'error', params: { composite: 'overall', sum: 0.8 } },
    { path: 'cuts[0].shares', code: 'sharesSum', severity: 'error', params: { sum: 0.8 } },
  ]);
});

it('parseScheme(data) names every combination of bins that no rule covers', () => {
  const scheme = schemeOf({
    composites: [...composites(termOf('first', 1)), { id: 'other', names: text, terms: [termOf('second', 1)] }],
    cuts: [
      { composite: 'overall', method: 'absolute', thresholds: [40, 60] },
      { composite: 'other', method: 'median' },
    ],
    decide: {
      kind: 'table',
      rules: [
        { when: { overall: [2, 3], other: [2] }, tier: 'high' },
        { when: { overall: [1] }, tier: 'low' },
      ],
    },
  });
  expect(problemsOf(scheme).map(({ params }) => params.cell)).toEqual(['overall=2, other=1', 'overall=3, other=1']);
});

const high = tierOf('high', 1);

it.each<readonly [string, Json, readonly string[]]>([
  [
    'a text that is missing beside names that are wrong',
    { indicators: [{ ...indicator('first'), names: { en: 'First' } }, indicator('second')], amount: 'third' },
    ['indicators[0].names.zh-CN: keyMissing', 'amount: unknownIndicator'],
  ],
  [
    'a part that cannot be read, not what refers to it',
    { indicators: 'first, second', cuts: [{ composite: 'overall', method: 'absolute', thresholds: [60, 40] }] },
    ['indicators: wrongType', 'cuts[0].thresholds[1]: notAscending', 'decide.rules: cellUncovered'],
  ],
  [
    'an entry that cannot be read, not what refers to it',
    { indicators: [{ ...indicator('first'), kind: 'money' }, indicator('second')], amount: 'third', score: 'value' },
    ['indicators[0].kind: notOneOf'],
  ],
  [
    'two colours, one by name and one that cannot be read',
    {
      tiers: [
        { ...high, colour: { fill: 'gold', text: '#000000' } },
        { ...tierOf('low', 2), colour: { fill: '#FFFFFF', text: '#FFFFFF' } },
      ],
    },
    ['tiers[0].colour.fill: badColour', 'tiers[1].colour: lowContrast'],
  ],
  [
    'terms that cannot be read, and the others',
    {
      composites: [
        { id: 'overall', names: text, terms: [{ ...termOf('first', 1), weight: '1' }] },
        { id: 'other', names: text, terms: [termOf('first', 0.5)] },
      ],
    },
    ['composites[0].terms[0].weight: wrongType', 'composites[1].terms: weightsSum'],
  ],
  [
    'keys that no scheme has, and the rest',
    { colour: 'red', tiers: [{ ...high, color: 'red' }, tierOf('low', 2)], score: 'value' },
    ['tiers[0].color: unknownKey', 'colour: unknownKey', 'score: unknownComposite'],
  ],
])('parseScheme(data) reports with the shape what else can be told: %s', (_name, other, expected) => {
  expect(places({ ...schemeOf(), ...other })).toEqual(expected);
});
