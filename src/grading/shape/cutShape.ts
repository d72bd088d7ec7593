import * as z from 'zod';
import { id, share } from './primitives';

const of = { composite: id, of: id.optional(), direction: z.enum(['higher', 'lower']).optional() };
const bins = z.int().min(2).max(100);

export const cutShape = z.discriminatedUnion('method', [
  z.strictObject({ ...of, method: z.literal('absolute'), thresholds: z.array(z.number()).min(1) }),
  z.strictObject({ composite: id, method: z.literal('share'), shares: z.array(share).min(2) }),
  z.strictObject({ composite: id, method: z.literal('capacity'), counts: z.array(z.int().min(1)).min(1) }),
  z.strictObject({ composite: id, method: z.literal('pareto'), amount: id, shares: z.array(share).min(1) }),
  z.strictObject({ ...of, method: z.enum(['median', 'mean']) }),
  z.strictObject({ ...of, method: z.literal('jenks'), bins }),
  z.strictObject({ ...of, method: z.literal('quantile'), bins, rule: z.literal('rfm').optional() }),
]);
