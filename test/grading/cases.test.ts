import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { explain, grade, parseScheme, type Cut, type Gate, type Rule } from '../../src/grading';
import { columnsOf, schemeOf, termOf, tierIds, tierOf } from './schemeFixture';

interface WorkedExample {
  readonly title: string;
  readonly source: string;
  readonly indicators: readonly string[];
  readonly composites: readonly {
    readonly id: string;
    readonly terms: readonly { readonly indicator: string; readonly weight: number; readonly target?: number }[];
  }[];
  readonly cuts: readonly Cut[];
  readonly rules: readonly Rule[];
  readonly gates: readonly Omit<Gate, 'reason'>[];
  readonly tiers: readonly string[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
  readonly expected: {
    readonly tiers: readonly string[];
    readonly composites: Readonly<Record<string, readonly (number | null)[]>>;
    readonly bins: Readonly<Record<string, readonly number[]>>;
    readonly points: Readonly<Record<string, readonly (readonly number[])[]>>;
  };
}

const folder = path.join(__dirname, '../cases');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  // The files are the project's own; a wrong one fails the comparison below.
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as WorkedExample);

const text = { 'zh-CN': '例', en: 'Example' };

function gradesOf(example: WorkedExample) {
  const parsed = parseScheme(
    schemeOf({
      indicators: example.indicators.map((id) => ({
        id,
        names: text,
        aliases: [],
        kind: 'number',
        dimension: 'behavioural',
      })),
      composites: example.composites.map(({ id, terms }) => ({
        id,
        names: text,
        terms: terms.map(({ indicator, weight, target = 100 }) =>
          termOf(indicator, weight, { normalise: { method: 'linear', floor: 0, target } }),
        ),
      })),
      cuts: example.cuts,
      decide: { kind: 'table', rules: example.rules },
      gates: example.gates.map((gate) => ({ ...gate, reason: text })),
      tiers: example.tiers.map((id, index) => tierOf(id, index + 1)),
    }),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const columns = Object.entries(example.columns).map(([id, values]) => [
    id,
    values.map((value) => value ?? undefined),
  ]);
  return grade(columnsOf(Object.fromEntries(columns)), parsed.scheme);
}

it('finds the worked examples', () => {
  expect(examples.length).toBeGreaterThan(1);
});

describe.each(examples.map((example) => [example.title, example] as const))('%s', (_title, example) => {
  const grades = gradesOf(example);
  const { expected } = example;

  it('has a source', () => expect(example.source.length).toBeGreaterThan(20));

  it('gives the tiers', () => expect(tierIds(grades)).toEqual(expected.tiers));

  it('gives the bins', () => {
    for (const [id, bins] of Object.entries(expected.bins)) expect([...(grades.bins[id] ?? [])]).toEqual(bins);
  });

  it('gives the composites within 1e-9', () => {
    for (const [id, values] of Object.entries(expected.composites)) {
      values.forEach((value, row) => {
        const found = grades.composites[id]?.[row];
        if (value === null) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(value, 9);
      });
    }
  });

  it('gives the points of every term within 1e-9', () => {
    for (const [id, rows] of Object.entries(expected.points)) {
      rows.forEach((points, row) => {
        const composite = explain(grades, row).composites.find((each) => each.composite === id);
        points.forEach((value, at) => expect(composite?.contributions[at]?.points).toBeCloseTo(value, 9));
      });
    }
  });
});
