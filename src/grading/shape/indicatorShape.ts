import * as z from 'zod/mini';
import type { Derivation } from '../scheme';
import { id, text, words } from './primitives';

const derivation: z.ZodMiniType<Derivation> = z.union([
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
  unit: z.optional(text),
  categories: z.optional(
    z.array(z.strictObject({ id, names: text, aliases: z.optional(z.array(words)) })).check(z.minLength(1)),
  ),
  derive: z.optional(derivation),
  isPast: z.optional(z.boolean()),
  within: z.optional(z.tuple([z.number(), z.number()])),
});
