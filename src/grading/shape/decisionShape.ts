import * as z from 'zod/mini';
import type { Condition } from '../scheme';
import { id } from './primitives';

export const conditionShape: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ indicator: id, op: z.enum(['<', '<=', '=', '!=', '>=', '>']), value: z.number() }),
    z.strictObject({ indicator: id, op: z.enum(['missing', 'present', 'absent']) }),
    z.strictObject({ indicator: id, op: z.literal('in'), categories: z.array(id).check(z.minLength(1)) }),
    z.strictObject({ all: z.array(conditionShape).check(z.minLength(1)) }),
    z.strictObject({ any: z.array(conditionShape).check(z.minLength(1)) }),
    z.strictObject({ not: conditionShape }),
  ]),
);

const days = z.int().check(z.gte(1));

export const decisionShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('table'),
    rules: z
      .array(z.strictObject({ when: z.record(z.string(), z.array(z.int()).check(z.minLength(1))), tier: id }))
      .check(z.minLength(1)),
    otherwise: z.optional(id),
  }),
  z.strictObject({
    kind: z.literal('ladder'),
    rungs: z.array(z.strictObject({ tier: id, requires: conditionShape })).check(z.minLength(1)),
    otherwise: z.optional(id),
    needs: z.optional(z.array(id)),
  }),
  z.strictObject({
    kind: z.literal('clusters'),
    composites: z.array(id).check(z.minLength(1)),
    orderBy: id,
    count: z.union([
      z.int().check(z.gte(2), z.lte(50)),
      z.strictObject({ from: z.int().check(z.gte(2)), to: z.int().check(z.gte(2), z.lte(50)) }),
    ]),
  }),
  z.strictObject({
    kind: z.literal('given'),
    indicator: id,
    validity: z.optional(
      z.strictObject({
        since: id,
        days,
        extension: z.optional(z.strictObject({ indicator: id, days })),
        reassign: z.optional(conditionShape),
      }),
    ),
  }),
]);
