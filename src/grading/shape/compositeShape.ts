import * as z from 'zod/mini';
import { degree, id, text } from './primitives';

const normaliser = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('percentile') }),
  z.strictObject({ method: z.literal('minmax'), winsorise: z.optional(z.number().check(z.gte(0), z.lt(0.5))) }),
  z.strictObject({ method: z.literal('zscore') }),
  z.strictObject({ method: z.literal('linear'), floor: z.number(), target: z.number() }),
  z.strictObject({
    method: z.literal('bands'),
    below: degree,
    bands: z.array(z.strictObject({ from: z.number(), degree })).check(z.minLength(1)),
  }),
  z.strictObject({ method: z.literal('target'), target: z.number(), reach: z.number().check(z.gt(0)) }),
  z.strictObject({ method: z.literal('category'), degrees: z.record(id, degree) }),
  z.strictObject({ method: z.literal('boolean') }),
]);

const term = z.strictObject({
  indicator: id,
  weight: z.number().check(z.gte(0), z.lte(1)),
  direction: z.enum(['higher', 'lower']),
  normalise: normaliser,
  missing: z.enum(['skip', 'zero', 'median', 'ungraded']),
  optional: z.optional(z.boolean()),
});

const weights = z.discriminatedUnion('method', [
  z.strictObject({ method: z.enum(['equal', 'entropy', 'critic']) }),
  z.strictObject({
    method: z.literal('ahp'),
    judgements: z.array(z.array(z.number())).check(z.minLength(1)),
    insist: z.optional(z.boolean()),
  }),
]);

export const compositeShape = z.strictObject({
  id,
  names: text,
  terms: z.array(term).check(z.minLength(1)),
  weights: z.optional(weights),
});
