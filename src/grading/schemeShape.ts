import * as z from 'zod';
import type { Condition, Derivation, Scheme } from './scheme';

// Without it zod compiles its checks with `new Function`, which a page's content security policy may forbid.
z.config({ jitless: true });

// The messages of formats are problem codes. Ids become keys of plain objects: what every object has cannot be one.
const id = z
  .string()
  .regex(/^\p{L}[\p{L}\p{N}_-]*$/u, { error: 'badId', abort: true })
  .refine((key) => !(key in {}), 'badId');
const words = z.string().regex(/\S/, 'blankText');
const text = z.strictObject({ 'zh-CN': words, en: words });
const share = z.number().gt(0).lt(1);
const degree = z.number().min(0).max(100);
const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'badColour');

const derivation: z.ZodType<Derivation> = z.union([
  id,
  z.number(),
  z.lazy(() =>
    z.discriminatedUnion('op', [
      z.strictObject({
        op: z.enum(['add', 'subtract', 'multiply', 'divide', 'growth']),
        of: z.tuple([derivation, derivation]),
      }),
      z.strictObject({ op: z.literal('daysSince'), of: z.tuple([derivation]) }),
    ]),
  ),
]);

const indicator = z.strictObject({
  id,
  names: text,
  aliases: z.array(words),
  kind: z.enum(['number', 'date', 'text']),
  dimension: z.enum(['financial', 'behavioural', 'emotional', 'social', 'risk', 'attribute']),
  unit: text.optional(),
  derive: derivation.optional(),
  within: z.tuple([z.number(), z.number()]).optional(),
});

const normaliser = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('percentile') }),
  z.strictObject({ method: z.literal('minmax'), winsorise: z.number().min(0).lt(0.5).optional() }),
  z.strictObject({ method: z.literal('linear'), floor: z.number(), target: z.number() }),
  z.strictObject({
    method: z.literal('bands'),
    below: degree,
    bands: z.array(z.strictObject({ from: z.number(), degree })).min(1),
  }),
]);

const term = z.strictObject({
  indicator: id,
  weight: z.number().gt(0).max(1),
  direction: z.enum(['higher', 'lower']),
  normalise: normaliser,
  missing: z.enum(['skip', 'zero', 'median', 'ungraded']),
  optional: z.boolean().optional(),
});

const cut = z.discriminatedUnion('method', [
  z.strictObject({ composite: id, method: z.literal('absolute'), thresholds: z.array(degree).min(1) }),
  z.strictObject({ composite: id, method: z.literal('share'), shares: z.array(share).min(2) }),
  z.strictObject({ composite: id, method: z.literal('pareto'), amount: id, shares: z.array(share).min(1) }),
  z.strictObject({ composite: id, method: z.literal('median') }),
]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ indicator: id, op: z.enum(['<', '<=', '=', '!=', '>=', '>']), value: z.number() }),
    z.strictObject({ indicator: id, op: z.enum(['missing', 'present']) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
    z.strictObject({ not: condition }),
  ]),
);

const gate = z.strictObject({
  id,
  kind: z.enum(['set', 'cap', 'floor']),
  when: condition,
  tier: id,
  reason: text,
  needs: z.array(id).optional(),
});

const tier = z.strictObject({
  id,
  names: text,
  rank: z.int().min(1),
  colour: z.strictObject({ fill: colour, text: colour }),
  verdict: z.enum(['improve', 'maintain', 'terminate']).optional(),
  strategy: text,
  rhythm: text.optional(),
  requires: text.optional(),
  grants: text.optional(),
});

/** The shape of a scheme; what its parts must be to each other is checked after it, in `problems/`. */
export const schemeShape: z.ZodType<Scheme> = z.strictObject({
  id,
  version: words,
  language: z.enum(['zh-CN', 'en']),
  names: text,
  reason: text,
  indicators: z.array(indicator).min(1),
  composites: z.array(z.strictObject({ id, names: text, terms: z.array(term).min(1) })).min(1),
  score: id.optional(),
  amount: id.optional(),
  cuts: z.array(cut).min(1),
  decide: z.strictObject({
    kind: z.literal('table'),
    rules: z.array(z.strictObject({ when: z.record(z.string(), z.array(z.int()).min(1)), tier: id })).min(1),
  }),
  gates: z.array(gate),
  tiers: z.array(tier).min(1),
  regradeEvery: z.enum(['month', 'quarter', 'halfYear', 'year']),
});
