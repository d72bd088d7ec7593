import type { Condition, Indicator, Scheme } from '../../../src/grading';
import { schemeOf, termOf, tierOf } from '../schemeFixture';

type Json = Readonly<Record<string, unknown>>;

/** A scheme broken on purpose: the code it is to be found by, where, and the scheme. */
export type Broken = readonly [code: string, path: string, scheme: unknown, present?: readonly string[]];

const text = { 'zh-CN': '字', en: 'Text' };
const category = (id: string, other: Json = {}) => ({ id, names: { 'zh-CN': id, en: id }, ...other });
const indicator = (id: string, kind: string, other: Json = {}) => ({
  id,
  names: { 'zh-CN': id, en: id },
  aliases: [],
  kind,
  dimension: 'attribute',
  ...other,
});

const indicators = [
  ...schemeOf().indicators,
  indicator('typed', 'date'),
  indicator('vip', 'boolean'),
  indicator('group', 'category', { categories: [category('high'), category('low')] }),
  indicator('region', 'text'),
] as readonly Indicator[]; // Literals that the shape is tested with elsewhere.

/** The small scheme with an indicator of every kind. */
export const sound = (other: Json = {}): Json => ({ ...schemeOf({ indicators }), ...other });

const terms = (...list: readonly object[]) => ({ composites: [{ id: 'overall', names: text, terms: list }] });
const term = (indicator: string, other: Json = {}) => terms({ ...termOf(indicator, 1), ...other });
const weights = (rule: Json, ...typed: readonly number[]) => ({
  composites: [
    {
      id: 'overall',
      names: text,
      terms: typed.map((weight, index) => termOf(index === 0 ? 'first' : 'second', weight)),
      weights: rule,
    },
  ],
});
const ahp = (judgements: readonly (readonly number[])[], ...typed: readonly number[]) =>
  weights({ method: 'ahp', judgements }, ...typed);
/** Each is four times as good as the next, and the last as the first: the worst of contradictions. */
const contradicting = {
  composites: [
    {
      id: 'overall',
      names: text,
      terms: ['first', 'second', 'vip'].map((id) => termOf(id, 0)),
      weights: {
        method: 'ahp',
        judgements: [
          [1, 4, 0.25],
          [0.25, 1, 4],
          [4, 0.25, 1],
        ],
      },
    },
  ],
};
const cut = (other: Json) => ({ cuts: [{ composite: 'overall', ...other }] });
const rules = (...list: readonly (readonly [Json, string])[]) => list.map(([when, tier]) => ({ when, tier }));
const table = (other: Json) => ({ decide: { kind: 'table', rules: rules([{}, 'high']), ...other } });
const atLeast = (value: number): Condition => ({ indicator: 'first', op: '>=', value });
const ladder = (...rungs: readonly (readonly [string, Condition])[]) => ({
  kind: 'ladder',
  rungs: rungs.map(([tier, requires]) => ({ tier, requires })),
});
const clusters = (other: Json) => ({
  decide: { kind: 'clusters', composites: ['overall'], orderBy: 'overall', count: 2, ...other },
});
const gate = (other: Json) => ({
  gates: [{ id: 'g', kind: 'set', when: { indicator: 'first', op: 'missing' }, tier: 'low', reason: text, ...other }],
});
const numbers = (count: number) =>
  Array.from({ length: count }, (_each, index) => indicator(`n${index}`, 'number')) as readonly Indicator[]; // As above.
/** A condition turned round so many times. */
const nested = (times: number): Condition =>
  Array.from({ length: times }).reduce<Condition>((inner) => ({ not: inner }), { indicator: 'first', op: 'missing' });
/** Ten customers' places that are all to differ, among nine: nobody can, but that takes long to find out. */
const pigeons = Array.from({ length: 10 }, (_each, index) =>
  indicator(`p${index}`, 'category', { categories: '123456789'.split('').map((hole) => category(`h${hole}`)) }),
) as readonly Indicator[]; // As above.
const many: Condition = {
  all: [
    ...pigeons.map(({ id }) => ({ indicator: id, op: 'present' as const })),
    ...pigeons.flatMap(({ id }, at) =>
      pigeons.slice(at + 1).flatMap((other) =>
        '123456789'.split('').map((hole) => {
          const isIn = (indicator: string): Condition => ({ indicator, op: 'in', categories: [`h${hole}`] });
          return { not: { all: [isIn(id), isIn(other.id)] } };
        }),
      ),
    ),
  ],
};
const threeTiers = { tiers: [tierOf('high', 1), tierOf('middle', 2), tierOf('low', 3)] };

/** One at least for every code there is. */
export const brokenSchemes: readonly Broken[] = [
  ['keyMissing', 'version', sound({ version: undefined })],
  ['unknownKey', 'colour', sound({ colour: 'red' })],
  ['wrongType', 'version', sound({ version: 2 })],
  ['notOneOf', 'language', sound({ language: 'de' })],
  ['noForm', 'gates[0].when', sound(gate({ when: 'first > 5' }))],
  ['tooDeep', '', sound(gate({ when: nested(120) }))],
  ['badId', 'id', sound({ id: 'a b' })],
  [
    'badId',
    'composites[0].terms[0].normalise.degrees.a b',
    sound(term('group', { normalise: { method: 'category', degrees: { 'a b': 1 } } })),
  ],
  ['blankText', 'names.en', sound({ names: { 'zh-CN': '小', en: ' ' } })],
  [
    'badColour',
    'tiers[0].colour.fill',
    sound({ tiers: [{ ...tierOf('high', 1), colour: { fill: 'gold', text: '#000000' } }, tierOf('low', 2)] }),
  ],
  ['tooSmall', 'tiers[0].rank', sound({ tiers: [tierOf('high', 0), tierOf('low', 2)] })],
  ['notAbove', 'cuts[0].shares[1]', sound(cut({ method: 'share', shares: [0.5, 0, 0.5] }))],
  ['tooLarge', 'composites[0].terms[0].weight', sound(term('first', { weight: 1.5 }))],
  ['notBelow', 'cuts[0].shares[0]', sound(cut({ method: 'pareto', amount: 'first', shares: [1] }))],
  ['tooFew', 'composites[0].terms', sound(terms())],
  [
    'tooMany',
    'composites[0].weights.judgements',
    sound({
      indicators: [...indicators, ...numbers(16)],
      composites: [
        {
          id: 'overall',
          names: text,
          terms: numbers(16).map(({ id }) => termOf(id, 0)),
          weights: { method: 'ahp', judgements: numbers(16).map(() => numbers(16).map(() => 1)) },
        },
      ],
    }),
  ],
  ['duplicateId', 'tiers[1].id', sound({ tiers: [tierOf('high', 1), tierOf('high', 2), tierOf('low', 3)] })],
  [
    'duplicateId',
    'indicators[4].categories[1].id',
    sound({
      indicators: indicators.map((each) =>
        each.id === 'group' ? { ...each, categories: [category('high'), category('high')] } : each,
      ),
    }),
  ],
  ['reservedId', 'indicators[6].id', sound({ indicators: [...indicators, indicator('name', 'text')] })],
  ['duplicateRank', 'tiers[1].rank', sound({ tiers: [tierOf('high', 1), tierOf('low', 1)] })],
  ['rankOutOfOrder', 'tiers[1].rank', sound({ tiers: [tierOf('high', 2), tierOf('low', 1)] })],
  [
    'duplicateName',
    'tiers[1].names.en',
    sound({ tiers: [tierOf('high', 1), { ...tierOf('low', 2), names: { 'zh-CN': '低', en: ' HIGH' } }] }),
  ],
  [
    'categoriesMissing',
    'indicators[6].categories',
    sound({ indicators: [...indicators, indicator('size', 'category')] }),
  ],
  [
    'categoriesUnwanted',
    'indicators[6].categories',
    sound({ indicators: [...indicators, indicator('size', 'number', { categories: [category('a')] })] }),
  ],
  [
    'ambiguousCategory',
    'indicators[6].categories[1].aliases[0]',
    sound({
      indicators: [
        ...indicators,
        indicator('size', 'category', { categories: [category('big'), category('small', { aliases: ['B ig'] })] }),
      ],
    }),
  ],
  ['unknownIndicator', 'composites[0].terms[0].indicator', sound(term('third'))],
  [
    'unknownIndicator',
    'decide.rungs[0].requires.not.indicator',
    sound({ decide: ladder(['high', { not: { indicator: 'third', op: 'missing' } }]) }),
  ],
  [
    'unknownCategory',
    'composites[0].terms[0].normalise.degrees.middle',
    sound(term('group', { normalise: { method: 'category', degrees: { high: 100, low: 0, middle: 50 } } })),
  ],
  [
    'unknownCategory',
    'gates[0].when.categories[1]',
    sound(gate({ when: { indicator: 'group', op: 'in', categories: ['low', 'middle'] } })),
  ],
  ['unknownComposite', 'score', sound({ score: 'value' })],
  ['unknownTier', 'gates[0].tier', sound(gate({ tier: 'E' }))],
  ['unknownTier', 'decide.otherwise', sound(table({ otherwise: 'E' }))],
  ['wrongKind', 'amount', sound({ amount: 'region' })],
  ['wrongKind', 'cuts[0].amount', sound(cut({ method: 'pareto', amount: 'typed', shares: [0.8] }))],
  ['wrongKind', 'cuts[0].of', sound(cut({ method: 'median', of: 'group' }))],
  ['wrongKind', 'gates[0].when.indicator', sound(gate({ when: { indicator: 'group', op: '>', value: 0 } }))],
  [
    'wrongKind',
    'gates[0].when.indicator',
    sound(gate({ when: { indicator: 'first', op: 'in', categories: ['low'] } })),
  ],
  ['wrongKind', 'gates[0].needs[0]', sound(gate({ needs: ['region'] }))],
  ['wrongKind', 'levels.indicator', sound({ levels: { indicator: 'region' } })],
  ['wrongKind', 'levels.parent', sound({ levels: { indicator: 'group', parent: 'first' } })],
  ['wrongKind', 'levels.rollUp[0]', sound({ levels: { indicator: 'group', parent: 'region', rollUp: ['typed'] } })],
  ['wrongKind', 'decide.indicator', sound({ decide: { kind: 'given', indicator: 'first' } })],
  [
    'wrongKind',
    'decide.validity.since',
    sound({ decide: { kind: 'given', indicator: 'group', validity: { since: 'first', days: 7 } } }),
  ],
  [
    'wrongKind',
    'decide.validity.extension.indicator',
    sound({
      decide: {
        kind: 'given',
        indicator: 'group',
        validity: { since: 'typed', days: 7, extension: { indicator: 'typed', days: 7 } },
      },
    }),
  ],
  [
    'wrongKind',
    'indicators[6].derive',
    sound({ indicators: [...indicators, indicator('size', 'number', { derive: 'group' })] }),
  ],
  [
    'wrongKind',
    'indicators[6].within',
    sound({
      indicators: [...indicators, indicator('size', 'category', { categories: [category('a')], within: [0, 1] })],
    }),
  ],
  [
    'notADate',
    'indicators[6].derive',
    sound({ indicators: [...indicators, indicator('days', 'number', { derive: { op: 'daysSince', of: ['first'] } })] }),
  ],
  [
    'derivationCycle',
    'indicators[6].derive',
    sound({ indicators: [...indicators, indicator('size', 'number', { derive: 'size' })] }),
  ],
  ['normaliserMisfit', 'composites[0].terms[0].normalise.method', sound(term('group'))],
  [
    'normaliserMisfit',
    'composites[0].terms[0].normalise.method',
    sound(term('first', { normalise: { method: 'boolean' } })),
  ],
  [
    'normaliserMisfit',
    'composites[0].terms[0].normalise.method',
    sound(term('vip', { normalise: { method: 'category', degrees: { high: 1 } } })),
  ],
  [
    'degreeMissing',
    'composites[0].terms[0].normalise.degrees.low',
    sound(term('group', { normalise: { method: 'category', degrees: { high: 100 } } })),
  ],
  [
    'medianOfCategory',
    'composites[0].terms[0].missing',
    sound(term('group', { normalise: { method: 'category', degrees: { high: 100, low: 0 } }, missing: 'median' })),
  ],
  ['weightsSum', 'composites[0].terms', sound(terms(termOf('first', 0.7), termOf('second', 0.1)))],
  ['weightZero', 'composites[0].terms[1].weight', sound(terms(termOf('first', 1), termOf('second', 0)))],
  ['weightUnwanted', 'composites[0].terms[1].weight', sound(weights({ method: 'entropy' }, 0, 0.5))],
  ['judgementsSize', 'composites[0].weights.judgements', sound(ahp([[1, 2]], 0, 0))],
  [
    'judgementInvalid',
    'composites[0].weights.judgements[0][1]',
    sound(
      ahp(
        [
          [1, 0],
          [1, 1],
        ],
        0,
        0,
      ),
    ),
  ],
  [
    'judgementNotReciprocal',
    'composites[0].weights.judgements[0][1]',
    sound(
      ahp(
        [
          [1, 3],
          [3, 1],
        ],
        0,
        0,
      ),
    ),
  ],
  ['judgementsInconsistent', 'composites[0].weights.judgements', sound(contradicting)],
  ['sharesSum', 'cuts[0].shares', sound(cut({ method: 'share', shares: [0.7, 0.1] }))],
  ['notAscending', 'cuts[0].thresholds[1]', sound(cut({ method: 'absolute', thresholds: [60, 40] }))],
  ['thresholdBeyondScore', 'cuts[0].thresholds[0]', sound(cut({ method: 'absolute', thresholds: [1000] }))],
  ['directionUnwanted', 'cuts[0].direction', sound(cut({ method: 'median', direction: 'lower' }))],
  ['scoreMissing', 'score', sound({ score: undefined })],
  ['scoreMissing', 'score', sound({ ...clusters({}), score: undefined })],
  ['tableWithoutCut', 'cuts', sound({ ...table({}), cuts: [] })],
  [
    'duplicateCut',
    'cuts[1].composite',
    sound({ cuts: [...schemeOf().cuts, { composite: 'overall', method: 'median' }] }),
  ],
  ['compositeWithoutCut', 'decide.rules[0].when.value', sound(table({ rules: rules([{ value: [1] }, 'low']) }))],
  ['binBeyond', 'decide.rules[0].when.overall[1]', sound(table({ rules: rules([{ overall: [1, 3] }, 'low']) }))],
  ['cellUncovered', 'decide.rules', sound(table({ rules: rules([{ overall: [1] }, 'low']) }))],
  [
    'moreCellsUncovered',
    'decide.rules',
    sound({ ...cut({ method: 'quantile', bins: 60 }), ...table({ rules: rules([{ overall: [1] }, 'low']) }) }),
  ],
  [
    'tooManyCells',
    'decide.rules',
    sound({
      composites: ['a', 'b', 'c'].map((id) => ({ id, names: text, terms: [termOf('first', 1)] })),
      score: 'a',
      cuts: ['a', 'b', 'c'].map((composite) => ({ composite, method: 'quantile', bins: 50 })),
      ...table({}),
    }),
  ],
  ['rungOutOfOrder', 'decide.rungs[1].tier', sound({ decide: ladder(['low', atLeast(1)], ['high', atLeast(2)]) })],
  ['otherwiseTooHigh', 'decide.otherwise', sound({ decide: { ...ladder(['low', atLeast(1)]), otherwise: 'high' } })],
  ['orderByOutside', 'decide.orderBy', sound(clusters({ orderBy: 'value' }))],
  ['countReversed', 'decide.count', sound({ ...threeTiers, ...clusters({ count: { from: 3, to: 2 } }) })],
  ['tiersTooFew', 'tiers', sound(clusters({ count: { from: 2, to: 3 } }))],
  [
    'categoryWithoutTier',
    'indicators[6].categories[1].id',
    sound({
      indicators: [
        ...indicators,
        indicator('typedTier', 'category', { categories: [category('high'), category('E')] }),
      ],
      decide: { kind: 'given', indicator: 'typedTier' },
    }),
  ],
  ['gateWithoutTier', 'gates[0].tier', sound(gate({ kind: 'cap', tier: undefined }))],
  ['rollUpWithoutParent', 'levels.rollUp', sound({ levels: { indicator: 'group', rollUp: ['first'] } })],
  ['columnMissing', 'indicators[1]', sound(), ['first']],
  ['compositeWithoutColumns', 'composites[0]', sound(term('first', { optional: true })), []],
  [
    'ladderWithoutColumns',
    'decide.rungs',
    sound({ ...term('second'), decide: ladder(['high', atLeast(1)]) }),
    ['second'],
  ],
  [
    'lowContrast',
    'tiers[0].colour',
    sound({ tiers: [{ ...tierOf('high', 1), colour: { fill: '#FFFFFF', text: '#777777' } }, tierOf('low', 2)] }),
  ],

  [
    'cellsToOtherwise',
    'decide.otherwise',
    sound(table({ rules: rules([{ overall: [2] }, 'high']), otherwise: 'low' })),
  ],
  ['otherwiseUnused', 'decide.otherwise', sound(table({ otherwise: 'low' }))],
  [
    'otherwiseUnused',
    'decide.otherwise',
    sound({ decide: { ...ladder(['high', { any: [atLeast(1), { not: atLeast(1) }] }]), otherwise: 'low' } }),
  ],
  ['rulesOverlap', 'decide.rules', sound(table({ rules: rules([{ overall: [2] }, 'high'], [{}, 'low']) }))],
  ['ruleUnreachable', 'decide.rules[1]', sound(table({ rules: rules([{}, 'high'], [{ overall: [1] }, 'low']) }))],
  ['rungUnreachable', 'decide.rungs[1]', sound({ decide: ladder(['high', atLeast(1)], ['low', atLeast(2)]) })],
  ['noRungHolds', 'decide.rungs', sound({ decide: ladder(['high', atLeast(2)], ['low', atLeast(1)]) })],
  [
    'conditionsUnchecked',
    'decide.rungs',
    sound({ indicators: [...indicators, ...pigeons], decide: { ...ladder(['high', many]), otherwise: 'low' } }),
  ],
  ['conditionsUnchecked', 'gates[0].when', sound({ indicators: [...indicators, ...pigeons], ...gate({ when: many }) })],
  ['gateNeverApplies', 'gates[0]', sound(gate({ when: { all: [atLeast(5), { not: atLeast(4) }] } }))],
  ['gateWithoutEffect', 'gates[0].tier', sound(gate({ kind: 'cap', tier: 'high' }))],
  ['gateWithoutEffect', 'gates[0].tier', sound(gate({ kind: 'floor', tier: 'low' }))],
  ['tierUnreachable', 'tiers[1]', sound(threeTiers)],
];

/** The scheme as it would be typed if it were right. */
export const asScheme = (broken: unknown) => broken as Scheme; // The checker is to be shown wrong ones.
