import { checkScheme, parseScheme, presets, type Condition, type Scheme } from '../../../src/grading';
import { schemeOf, termOf, tierOf } from '../schemeFixture';
import { segmentTables } from './segmentTables';

const text = { 'zh-CN': '字', en: 'Text' };
const found = (scheme: Scheme, present?: readonly string[]) =>
  checkScheme(scheme, present).map(({ path, code }) => `${path}: ${code}`);

it.each(presets.map((preset) => [preset.id, preset] as const))(
  'checkScheme(scheme) has nothing to say of the preset %s',
  (_id, preset) => {
    expect(checkScheme(preset)).toEqual([]);
  },
);

const axes = ['recency', 'frequency', 'monetary'];

/** A published segment table as a scheme of its own. */
function segmentScheme(table: keyof typeof segmentTables, otherwise?: string): Scheme {
  const { names, rules } = segmentTables[table];
  const tiers = [...names, ...(otherwise === undefined ? [] : [otherwise])].map((name, index) => ({
    ...tierOf(`t${index + 1}`, index + 1),
    names: { 'zh-CN': name, en: name },
  }));
  return schemeOf({
    composites: axes.map((id) => ({ id, names: text, terms: [termOf('first', 1)] })),
    score: 'recency',
    cuts: axes.map((composite) => ({ composite, method: 'quantile', bins: 5 })),
    decide: {
      kind: 'table',
      rules: rules.map((when, index) => ({ when, tier: `t${index + 1}` })),
      ...(otherwise === undefined ? {} : { otherwise: `t${names.length + 1}` }),
    },
    tiers,
  });
}

// The numbers are those of tableCoverage.test.ts; here it is a scheme that is refused, and one that only warns.
it('checkScheme(scheme) fails the published RFM segments A: 10 cells uncovered, 58 overlapping', () => {
  const problems = checkScheme(segmentScheme('A'));
  expect(problems.filter(({ code }) => code === 'cellUncovered')).toHaveLength(10);
  expect(problems.filter(({ severity }) => severity === 'warning')).toEqual([
    {
      path: 'decide.rules',
      code: 'rulesOverlap',
      severity: 'warning',
      params: { count: 58, total: 125, rules: '1, 2, 3, 4, 5, 6, 7, 8, 9, 10' },
    },
  ]);
  expect(parseScheme(segmentScheme('A'))).toMatchObject({ ok: false });
});

it('checkScheme(scheme) fails the widely copied RFM segments B: 36 cells uncovered, 3 segments that nobody is in', () => {
  const problems = checkScheme(segmentScheme('B'));
  expect(problems.filter(({ code }) => code === 'cellUncovered')).toHaveLength(36);
  const unreachable = problems.filter(({ code }) => code === 'tierUnreachable').map(({ params }) => params.tier);
  const scheme = segmentScheme('B');
  expect(unreachable.map((id) => scheme.tiers.find((tier) => tier.id === id)?.names.en)).toEqual([
    'New Customers',
    'Promising',
    "Can't Lose Them",
  ]);
});

it('checkScheme(scheme) lets `otherwise` take the uncovered cells and says how many', () => {
  const scheme = segmentScheme('B', 'Others');
  expect(parseScheme(scheme).ok).toBe(true);
  expect(checkScheme(scheme).find(({ code }) => code === 'cellsToOtherwise')).toMatchObject({
    path: 'decide.otherwise',
    severity: 'warning',
    params: { count: 36, total: 125, tier: 't11' },
  });
});

const atLeast = (value: number): Condition => ({ indicator: 'first', op: '>=', value });
const ladder = (requires: readonly Condition[], other: Partial<Scheme> = {}) =>
  schemeOf({
    score: undefined,
    decide: {
      kind: 'ladder',
      rungs: requires.map((condition, index) => ({ tier: `t${index + 1}`, requires: condition })),
      otherwise: `t${requires.length + 1}`,
    },
    tiers: [...requires, undefined].map((_condition, index) => tierOf(`t${index + 1}`, index + 1)),
    ...other,
  });

it.each<readonly [string, readonly Condition[], readonly string[]]>([
  ['falling', [atLeast(30), atLeast(20), atLeast(10)], []],
  ['one twice', [atLeast(30), atLeast(30)], ['decide.rungs[1]: rungUnreachable', 'tiers[1]: tierUnreachable']],
  ['rising', [atLeast(10), atLeast(20)], ['decide.rungs[1]: rungUnreachable', 'tiers[1]: tierUnreachable']],
  [
    'one taken by two before it together',
    [
      atLeast(30),
      { not: atLeast(20) },
      { any: [atLeast(40), { all: [{ not: atLeast(10) }, { indicator: 'second', op: '>', value: 0 }] }] },
    ],
    ['decide.rungs[2]: rungUnreachable', 'tiers[2]: tierUnreachable'],
  ],
  ['of another indicator', [atLeast(30), { indicator: 'second', op: '>=', value: 40 }], []],
  [
    'everyone on a rung',
    [{ any: [atLeast(1), { not: atLeast(1) }] }],
    ['decide.otherwise: otherwiseUnused', 'tiers[1]: tierUnreachable'],
  ],
])('checkScheme(scheme) looks for rungs nobody can stand on: %s', (_name, requires, expected) => {
  expect(found(ladder(requires))).toEqual(expected);
});

const set = (id: string, when: Condition, tier?: string) => ({ id, kind: 'set' as const, when, tier, reason: text });

it('checkScheme(scheme) knows that a set gate takes customers before a rung does', () => {
  const scheme = ladder([atLeast(30), { indicator: 'first', op: '=', value: 0 }], {
    gates: [set('none', { not: atLeast(1) })],
  });
  expect(found(scheme)).toEqual(['decide.rungs[1]: rungUnreachable', 'tiers[1]: tierUnreachable']);
});

it('checkScheme(scheme) names gates that an earlier one always comes before, caps too', () => {
  const gates = [
    set('few', { not: atLeast(5) }, 'low'),
    set('fewer', { not: atLeast(3) }, 'low'),
    { ...set('capped', { indicator: 'first', op: '<', value: 2 }, 'low'), kind: 'cap' as const },
    { ...set('open', atLeast(7), 'low'), kind: 'cap' as const },
  ];
  expect(found(schemeOf({ gates }))).toEqual(['gates[1]: gateNeverApplies', 'gates[2]: gateNeverApplies']);
});

it('checkScheme(scheme) counts a tier as reached by gates that can apply only', () => {
  const tiers = [tierOf('high', 1), tierOf('low', 2), tierOf('out', 3)];
  const missing: Condition = { indicator: 'first', op: 'missing' };
  expect(found(schemeOf({ tiers, gates: [set('out', missing, 'out')] }))).toEqual([]);
  expect(found(schemeOf({ tiers, gates: [set('out', { all: [missing, atLeast(0)] }, 'out')] }))).toEqual([
    'gates[0]: gateNeverApplies',
    'tiers[2]: tierUnreachable',
  ]);
});

it('checkScheme(scheme) knows how many clusters there can be', () => {
  const tiers = [tierOf('t1', 1), tierOf('t2', 2), tierOf('t3', 3), tierOf('t4', 4)];
  const decide = { kind: 'clusters', composites: ['overall'], orderBy: 'overall', count: { from: 2, to: 3 } } as const;
  expect(found(schemeOf({ tiers, decide }))).toEqual(['tiers[3]: tierUnreachable']);
});

it('checkScheme(scheme, present) says what a sheet lacks, with what it could be derived from', () => {
  const [first] = schemeOf().indicators;
  if (first === undefined) throw new Error('The small scheme has indicators.');
  const indicators = [first, { ...first, id: 'second', derive: { op: 'divide', of: ['first', 2] } as const }];
  expect(checkScheme(schemeOf({ indicators }), ['second'])).toEqual([
    {
      path: 'indicators[0]',
      code: 'columnMissing',
      severity: 'error',
      params: { id: 'first', indicator: 'first', derivable: 'no', from: '' },
    },
  ]);
  expect(checkScheme(schemeOf({ indicators }), []).map(({ params }) => params.from)).toEqual(['', 'first']);
  expect(checkScheme(schemeOf({ indicators }), ['first'])).toEqual([]);
});
