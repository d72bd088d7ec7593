import * as z from 'zod';
import type { Condition } from '../scheme';
import { id } from './primitives';

export const conditionShape: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ indicator: id, op: z.enum(['<', '<=', '=', '!=', '>=', '>']), value: z.number() }),
    z.strictObject({ indicator: id, op: z.enum(['missing', 'present', 'absent']) }),
    z.strictObject({ indicator: id, op: z.literal('in'), categories: z.array(id).min(1) }),
    z.strictObject({ all: z.array(conditionShape).min(1) }),
    z.strictObject({ any: z.array(conditionShape).min(1) }),
    z.strictObject({ not: conditionShape }),
  ]),
);

const days = z.int().min(1);

export const decisionShape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('table'),
    rules: z.array(z.strictObject({ when: z.record(z.string(), z.array(z.int()).min(1)), tier: id })).min(1),
    otherwise: id.optional(),
  }),
  z.strictObject({
    kind: z.literal('ladder'),
    rungs: z.array(z.strictObject({ tier: id, requires: conditionShape })).min(1),
    otherwise: id.optional(),
    needs: z.array(id).optional(),
  }),
  z.strictObject({
    kind: z.literal('clusters'),
    composites: z.array(id).min(1),
    orderBy: id,
    count: z.union([z.int().min(2).max(50), z.strictObject({ from: z.int().min(2), to: z.int().min(2).max(50) })]),
  }),
  z.strictObject({
    kind: z.literal('given'),
    indicator: id,
    validity: z
      .strictObject({
        since: id,
        days,
        extension: z.strictObject({ indicator: id, days }).optional(),
        reassign: conditionShape.optional(),
      })
      .optional(),
  }),
]);
