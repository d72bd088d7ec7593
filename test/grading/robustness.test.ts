import fc from 'fast-check';
import {
  checkScheme,
  explain,
  grade,
  missingColumns,
  nextTier,
  parseScheme,
  presets,
  type Columns,
  type Scheme,
} from '../../src/grading';
import { problemLines } from '../../src/locales';
import { columnsOf, schemeOf, termOf } from './schemeFixture';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Steps = readonly (string | number)[];

/** Every place in some data, the whole included. */
function places(data: Json, above: Steps = []): readonly Steps[] {
  if (typeof data !== 'object' || data === null) return [above];
  const entries = Object.entries(data);
  return [above, ...entries.flatMap(([key, value]) => places(value, [...above, key]))];
}

/** The same data with what stands at a place made anew; undefined takes it out. */
function changed(data: Json, [key, ...rest]: Steps, make: (old: Json) => Json | undefined): Json | undefined {
  if (key === undefined) return make(data);
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).flatMap(([name, value]) => {
    const next = name === String(key) ? changed(value, rest, make) : value;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** What people's slips and other programs put in place of a value. */
const slips = fc.oneof(
  fc.constantFrom<Json>(
    0,
    1,
    -1,
    2,
    0.5,
    1e308,
    -1e308,
    1e-320,
    101,
    '',
    'a',
    'sales',
    'A',
    'percentile',
    null,
    true,
    [],
    {},
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 200 }),
  fc.string({ maxLength: 5 }),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>, // It makes nothing but JSON.
);

const plainPresets = presets.map((preset) => JSON.parse(JSON.stringify(preset)) as Json); // JSON, as it was just written.

/** A preset with one to three places deleted, replaced, or filled with what stands elsewhere in it. */
const mutated = fc
  .tuple(
    fc.nat(plainPresets.length - 1),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('delete', 'replace', 'copy', 'double'), slips, fc.nat()), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([index, mutations]) =>
    mutations.reduce<Json>((data, [place, kind, slip, other]) => {
      const all = places(data);
      const source = all[other % all.length] ?? [];
      const at = all[place % all.length] ?? [];
      return (
        changed(data, at, (old) => {
          if (kind === 'delete') return undefined;
          if (kind === 'replace') return slip;
          if (kind === 'double') return Array.isArray(old) ? [...old, ...old] : typeof old === 'number' ? old * 2 : old;
          return at.every((key, depth) => source[depth] === key) ? old : valueAt(data, source);
        }) ?? null
      );
    }, plainPresets[index] ?? null),
  );

function valueAt(data: Json, [key, ...rest]: Steps): Json {
  if (key === undefined || typeof data !== 'object' || data === null) return data;
  const inner: Json | undefined = Reflect.get(data, key);
  return inner === undefined ? null : valueAt(inner, rest);
}

const odd = [NaN, 0, -0, 1, -1, 0.5, 100, 45000, 1e308, -1e308, Infinity, -Infinity, 5e-324];

/** A few rows for every indicator but the texts, some of them without a column. */
function columnsFor({ indicators }: Scheme, rowCount: number, picks: readonly number[]): Columns {
  let next = 0;
  const pick = () => picks[next++ % picks.length] ?? 0;
  const numbers = indicators.flatMap(({ id, kind, categories = [] }) => {
    if (kind === 'text' || pick() % 7 === 0) return [];
    const values = Float64Array.from({ length: rowCount }, () => {
      const value = odd[pick() % odd.length] ?? NaN;
      if (kind === 'boolean') return pick() % 3 === 0 ? NaN : pick() % 2;
      if (kind === 'category') return pick() % 3 === 0 ? NaN : pick() % categories.length;
      return pick() % 2 === 0 ? value : pick() % 1000;
    });
    return [[id, values] as const];
  });
  return { rowCount, numbers: Object.fromEntries(numbers) };
}

const picks = fc.array(fc.nat(99_991), { minLength: 20, maxLength: 60 });

/** What is said of refused data; '' of a scheme, after everything that may be done with one was done. */
function outcome(data: unknown, rowCount: number, choice: readonly number[]): string {
  const parsed = parseScheme(data);
  if (!parsed.ok) {
    expect(parsed.problems.length).toBeGreaterThan(0);
    return problemLines('zh-CN', parsed.problems) + problemLines('en', parsed.problems);
  }
  const { scheme } = parsed;
  const remarks = checkScheme(scheme);
  expect(remarks.filter(({ severity }) => severity === 'error')).toEqual([]);
  problemLines('en', remarks);
  const grades = grade(columnsFor(scheme, rowCount, choice), scheme);
  expect(grades.tiers).toHaveLength(rowCount);
  for (let row = 0; row < rowCount; row++) {
    explain(grades, row);
    nextTier(grades, row);
  }
  return '';
}

it('parseScheme(data) takes any JSON without throwing and refuses it in words', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (data) => {
      expect(outcome(data, 1, [1])).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

it('parseScheme(data) takes any value at all without throwing', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (data) => {
      expect(parseScheme(data).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it('parseScheme(data) takes data of any depth, and data that holds itself', () => {
  const deep = Array.from({ length: 100_000 }).reduce<object>((inner) => ({ not: inner }), {});
  const ring: { not?: object } = {};
  ring.not = ring;
  for (const when of [deep, ring]) {
    expect(parseScheme({ gates: [{ when }] })).toMatchObject({ ok: false, problems: [{ code: 'tooDeep' }] });
  }
});

it('derivations that name two others each, forty deep, are followed once', () => {
  const indicators = Array.from({ length: 40 }, (_each, index) => ({
    id: `n${index}`,
    names: { 'zh-CN': `${index}`, en: `${index}` },
    aliases: [],
    kind: 'number' as const,
    dimension: 'financial' as const,
    ...(index < 2 ? {} : { derive: { op: 'subtract' as const, of: [`n${index - 1}`, `n${index - 2}`] as const } }),
  }));
  const parsed = parseScheme(
    schemeOf({
      indicators,
      composites: [{ id: 'overall', names: { 'zh-CN': '总', en: 'All' }, terms: [termOf('n39', 1)] }],
    }),
  );
  if (!parsed.ok) throw new Error(problemLines('en', parsed.problems));
  expect(missingColumns(parsed.scheme, ['n0', 'n1'])).toEqual([]);
  expect(Array.from(grade(columnsOf({ n0: [50], n1: [40] }), parsed.scheme).tiers)).toEqual([1]);
});

it('a broken preset is refused in words, or is a scheme that grades and explains without throwing', () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutated, fc.nat(6), picks, (data, rowCount, choice) => {
      if (outcome(data, rowCount, choice) === '') accepted++;
    }),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(30);
});
