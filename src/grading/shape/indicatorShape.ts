import * as z from 'zod';
import type { Derivation } from '../scheme';
import { id, text, words } from './primitives';

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

export const indicatorShape = z.strictObject({
  id,
  names: text,
  aliases: z.array(words),
  kind: z.enum(['number', 'date', 'boolean', 'category', 'text']),
  dimension: z.enum(['financial', 'behavioural', 'emotional', 'social', 'risk', 'attribute']),
  unit: text.optional(),
  categories: z
    .array(z.strictObject({ id, names: text, aliases: z.array(words).optional() }))
    .min(1)
    .optional(),
  derive: derivation.optional(),
  isPast: z.boolean().optional(),
  within: z.tuple([z.number(), z.number()]).optional(),
});
