import * as z from 'zod/mini';
import { id, share } from './primitives';

const of = { composite: id, of: z.optional(id), direction: z.optional(z.enum(['higher', 'lower'])) };
const bins = z.int().check(z.gte(2), z.lte(100));

export const cutShape = z.discriminatedUnion('method', [
  z.strictObject({ ...of, method: z.literal('absolute'), thresholds: z.array(z.number()).check(z.minLength(1)) }),
  z.strictObject({ composite: id, method: z.literal('share'), shares: z.array(share).check(z.minLength(2)) }),
  z.strictObject({
    composite: id,
    method: z.literal('capacity'),
    counts: z.array(z.int().check(z.gte(1))).check(z.minLength(1)),
  }),
  z.strictObject({
    composite: id,
    method: z.literal('pareto'),
    amount: id,
    shares: z.array(share).check(z.minLength(1)),
  }),
  z.strictObject({ ...of, method: z.enum(['median', 'mean']) }),
  z.strictObject({ ...of, method: z.literal('jenks'), bins }),
  z.strictObject({ ...of, method: z.literal('quantile'), bins, rule: z.optional(z.literal('rfm')) }),
]);
