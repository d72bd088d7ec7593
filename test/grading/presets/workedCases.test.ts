import { explain, grade, parseScheme, presetById, presets, type Scheme } from '../../../src/grading';
import { GIVEN_STATUSES } from '../../../src/grading/decision/reasons';
import { tierIds } from '../schemeFixture';
import { caseColumns, serialDay, workedCases, workedNumber, type Worked, type WorkedCase } from './workedCase';

it.each(presets.map(({ id }) => id))('%s has a worked case in a file of its name', (id) => {
  expect(workedCases.filter(({ preset }) => preset === id).map(({ file }) => file)).toContain(`${id}.json`);
});

describe.each(workedCases.map((each) => [each.file, each] as const))('%s', (_file, example) => {
  const scheme = presetById(example.preset);
  if (scheme === undefined) throw new RangeError(`${example.file} requires a preset, not ${example.preset}`);
  const { expected } = example;
  const rowCount = expected.tiers.length;
  let grades: ReturnType<typeof grade>;
  beforeAll(() => {
    grades = grade(caseColumns(scheme, example), scheme, { asOf: serialDay(example.asOf) });
  });
  /** The hand's values beside the engine's, row by row. */
  const expectWithin = (found: Float64Array | undefined, worked: readonly Worked[]) => {
    expect(worked).toHaveLength(rowCount);
    const gaps = worked.flatMap((value, row) => {
      const by = workedNumber(value) ?? NaN;
      const is = found?.[row] ?? NaN;
      return Object.is(by, is) || Math.abs(by - is) <= 1e-9 ? [] : [{ row, by, is }];
    });
    expect(gaps).toEqual([]);
  };

  it('has a title, a source, about ten customers and a line of computation for each', () => {
    expect(example.title).toMatch(/\S/);
    expect(example.source.length).toBeGreaterThan(20);
    expect(rowCount).toBeGreaterThanOrEqual(8);
    expect(example.why).toHaveLength(rowCount);
    for (const column of Object.values(example.columns)) expect(column).toHaveLength(rowCount);
  });

  it('is of a preset that parses', () => expect(parseScheme(scheme)).toMatchObject({ ok: true }));

  it('has the tiers computed by hand', () => expect(tierIds(grades)).toEqual(expected.tiers));

  it('has the bins computed by hand', () => {
    for (const [id, bins] of Object.entries(expected.bins ?? {}))
      expect([id, ...(grades.bins[id] ?? [])]).toEqual([id, ...bins]);
  });

  it('has the composites and scores computed by hand, within 1e-9', () => {
    for (const [id, worked] of Object.entries(expected.composites ?? {})) expectWithin(grades.composites[id], worked);
    if (expected.scores !== undefined) expectWithin(grades.scores, expected.scores);
  });

  it('has the gates and the standings of typed tiers said by hand', () => {
    const gates = Array.from(grades.gates, (gate) => scheme.gates[gate]?.id ?? null);
    expect(gates).toEqual(expected.gates ?? gates.map(() => null));
    if (expected.given === undefined) return;
    expect(Array.from(grades.given?.statuses ?? [], (status) => GIVEN_STATUSES[status] ?? null)).toEqual(
      expected.given,
    );
  });

  it('shows the cuts and the composites it claims', () => {
    const composites = scheme.composites.map(({ id }) => id);
    expect(composites).toEqual(expect.arrayContaining(Object.keys({ ...expected.bins, ...expected.composites })));
  });
});

describe.each(presets.map((scheme) => [scheme.id, scheme] as const))('the worked cases of %s', (id, scheme) => {
  const examples = workedCases.filter(({ preset }) => preset === id);
  const missing = (wanted: readonly unknown[], hit: readonly unknown[]) => wanted.filter((each) => !hit.includes(each));
  const idsOf = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);

  it('hit every tier and every gate', () => {
    expect(
      missing(
        idsOf(scheme.tiers),
        examples.flatMap(({ expected }) => expected.tiers),
      ),
    ).toEqual([]);
    expect(
      missing(
        idsOf(scheme.gates),
        examples.flatMap(({ expected }) => expected.gates ?? []),
      ),
    ).toEqual([]);
  });

  it('hit every rule or rung, and what none of them decides', () => {
    const { decide } = scheme;
    if (decide.kind !== 'table' && decide.kind !== 'ladder') return;
    const decided = examples.flatMap((example) => decisionsOf(scheme, example));
    const count = decide.kind === 'table' ? decide.rules.length : decide.rungs.length;
    expect(missing([...Array(count).keys()], decided)).toEqual([]);
    if (decide.otherwise !== undefined) expect(decided).toContain('otherwise');
  });

  it('hit every standing of a typed tier', () => {
    const validity = scheme.decide.kind === 'given' ? scheme.decide.validity : undefined;
    if (validity === undefined) return;
    const wanted = GIVEN_STATUSES.filter((status) => {
      if (status === 'extended') return validity.extension !== undefined;
      return status !== 'reassign' || validity.reassign !== undefined;
    });
    expect(
      missing(
        wanted,
        examples.flatMap(({ expected }) => expected.given ?? []),
      ),
    ).toEqual([]);
  });

  it('hit every level', () => {
    const levels = scheme.indicators.find((indicator) => indicator.id === scheme.levels?.indicator)?.categories ?? [];
    const hit = examples.flatMap(({ columns }) => columns[scheme.levels?.indicator ?? ''] ?? []);
    expect(missing(idsOf(levels), hit)).toEqual([]);
  });
});

/** What decided each graded row: the index of a rule or a rung, or that none of them did. */
function decisionsOf(scheme: Scheme, example: WorkedCase): readonly (number | 'otherwise')[] {
  const grades = grade(caseColumns(scheme, example), scheme, { asOf: serialDay(example.asOf) });
  return example.expected.tiers.flatMap((_, row) => {
    const { tier, rule, gate } = explain(grades, row);
    if (tier === undefined || (rule === undefined && gate !== undefined)) return [];
    return [rule ?? 'otherwise'];
  });
}
