import type { Columns, Scheme, Term, Tier } from '../../src/grading';

/** Columns from plain lists; undefined stands for a missing value. */
export function columnsOf(lists: Readonly<Record<string, readonly (number | undefined)[]>>): Columns {
  const numbers = Object.fromEntries(
    Object.entries(lists).map(([id, values]) => [id, Float64Array.from(values, (value) => value ?? NaN)]),
  );
  return { rowCount: Object.values(lists)[0]?.length ?? 0, numbers };
}

export function termOf(indicator: string, weight: number, other: Partial<Term> = {}): Term {
  const normalise = { method: 'linear', floor: 0, target: 100 } as const;
  return { indicator, weight, direction: 'higher', normalise, missing: 'skip', ...other };
}

export function tierOf(id: string, rank: number): Tier {
  const text = { 'zh-CN': id, en: id };
  return { id, names: text, rank, colour: { fill: '#FFFFFF', text: '#000000' }, strategy: text };
}

/** A small scheme that parses: two indicators on 0–100, equal weights, high from 60 on. */
export function schemeOf(other: Partial<Scheme> = {}): Scheme {
  const indicator = (id: string) =>
    ({ id, names: { 'zh-CN': id, en: id }, aliases: [id], kind: 'number', dimension: 'financial' }) as const;
  return {
    id: 'small',
    version: '1',
    language: 'zh-CN',
    names: { 'zh-CN': '小', en: 'Small' },
    reason: { 'zh-CN': '测试', en: 'Test' },
    indicators: [indicator('first'), indicator('second')],
    composites: [
      {
        id: 'overall',
        names: { 'zh-CN': '综合分', en: 'Overall' },
        terms: [termOf('first', 0.5), termOf('second', 0.5)],
      },
    ],
    score: 'overall',
    cuts: [{ composite: 'overall', method: 'absolute', thresholds: [60] }],
    decide: {
      kind: 'table',
      rules: [
        { when: { overall: [2] }, tier: 'high' },
        { when: { overall: [1] }, tier: 'low' },
      ],
    },
    gates: [],
    tiers: [tierOf('high', 1), tierOf('low', 2)],
    regradeEvery: 'year',
    ...other,
  };
}

/** Tier ids row by row; null: not graded. */
export function tierIds({ scheme, tiers }: { readonly scheme: Scheme; readonly tiers: Int16Array }): (string | null)[] {
  return Array.from(tiers, (tier) => scheme.tiers[tier]?.id ?? null);
}
