import * as z from 'zod/mini';
import type { Scheme } from '../scheme';
import { compositeShape } from './compositeShape';
import { cutShape } from './cutShape';
import { conditionShape, decisionShape } from './decisionShape';
import { indicatorShape } from './indicatorShape';
import { colour, id, text, words } from './primitives';

const gate = z.strictObject({
  id,
  kind: z.enum(['set', 'cap', 'floor']),
  when: conditionShape,
  tier: z.optional(id),
  reason: text,
  needs: z.optional(z.array(id)),
});

const keep = z.strictObject({
  downgradeAfter: z.optional(z.int().check(z.gte(1), z.lte(100))),
  minimumDays: z.optional(z.int().check(z.gte(1))),
  promotion: z.optional(z.enum(['atOnce', 'nextTime'])),
});

const tier = z.strictObject({
  id,
  names: text,
  rank: z.int().check(z.gte(1)),
  colour: z.strictObject({ fill: colour, text: colour }),
  verdict: z.optional(z.enum(['improve', 'maintain', 'terminate'])),
  strategy: text,
  rhythm: z.optional(text),
  requires: z.optional(text),
  grants: z.optional(text),
});

/** The shape of a scheme; what its parts must be to each other is checked after it, in `problems/`. */
export const schemeShape: z.ZodMiniType<Scheme> = z.strictObject({
  id,
  version: words,
  language: z.enum(['zh-CN', 'en']),
  names: text,
  reason: text,
  indicators: z.array(indicatorShape).check(z.minLength(1)),
  composites: z.array(compositeShape),
  score: z.optional(id),
  amount: z.optional(id),
  cuts: z.array(cutShape),
  decide: decisionShape,
  gates: z.array(gate),
  keep: z.optional(keep),
  levels: z.optional(
    z.strictObject({ indicator: id, parent: z.optional(id), rollUp: z.optional(z.array(id).check(z.minLength(1))) }),
  ),
  tiers: z.array(tier).check(z.minLength(1)),
  regradeEvery: z.enum(['day', 'week', 'month', 'quarter', 'halfYear', 'year']),
});
