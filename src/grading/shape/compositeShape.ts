import * as z from 'zod';
import { degree, id, text } from './primitives';

const normaliser = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('percentile') }),
  z.strictObject({ method: z.literal('minmax'), winsorise: z.number().min(0).lt(0.5).optional() }),
  z.strictObject({ method: z.literal('zscore') }),
  z.strictObject({ method: z.literal('linear'), floor: z.number(), target: z.number() }),
  z.strictObject({
    method: z.literal('bands'),
    below: degree,
    bands: z.array(z.strictObject({ from: z.number(), degree })).min(1),
  }),
  z.strictObject({ method: z.literal('target'), target: z.number(), reach: z.number().gt(0) }),
  z.strictObject({ method: z.literal('category'), degrees: z.record(id, degree) }),
  z.strictObject({ method: z.literal('boolean') }),
]);

const term = z.strictObject({
  indicator: id,
  weight: z.number().min(0).max(1),
  direction: z.enum(['higher', 'lower']),
  normalise: normaliser,
  missing: z.enum(['skip', 'zero', 'median', 'ungraded']),
  optional: z.boolean().optional(),
});

const weights = z.discriminatedUnion('method', [
  z.strictObject({ method: z.enum(['equal', 'entropy', 'critic']) }),
  z.strictObject({
    method: z.literal('ahp'),
    judgements: z.array(z.array(z.number())).min(1),
    insist: z.boolean().optional(),
  }),
]);

export const compositeShape = z.strictObject({
  id,
  names: text,
  terms: z.array(term).min(1),
  weights: weights.optional(),
});
