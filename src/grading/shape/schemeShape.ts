import * as z from 'zod';
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
  tier: id.optional(),
  reason: text,
  needs: z.array(id).optional(),
});

const keep = z.strictObject({
  downgradeAfter: z.int().min(1).max(100).optional(),
  minimumDays: z.int().min(1).optional(),
  promotion: z.enum(['atOnce', 'nextTime']).optional(),
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
  indicators: z.array(indicatorShape).min(1),
  composites: z.array(compositeShape),
  score: id.optional(),
  amount: id.optional(),
  cuts: z.array(cutShape),
  decide: decisionShape,
  gates: z.array(gate),
  keep: keep.optional(),
  levels: z.strictObject({ indicator: id, parent: id.optional(), rollUp: z.array(id).min(1).optional() }).optional(),
  tiers: z.array(tier).min(1),
  regradeEvery: z.enum(['day', 'week', 'month', 'quarter', 'halfYear', 'year']),
});
