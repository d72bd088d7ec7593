import { selectedRows } from '../excel';
import type { ExcelContext } from '../excel';
import { Refusal } from '../sheets';
import type { Details, EvaluationChoice } from '../sheets';
import type { GradedJob } from './gradedJob';
import type { EvaluationRequest } from './types';

/** Excel takes 1,023 page breaks on a sheet; more sheets than these are no workbook to work with. */
const MOST = { oneSheet: 1000, sheets: 250 } as const;

/** Ids named in a refusal. */
const NAMED = 5;

/**
 * The customers that get an evaluation sheet, the best tier first; those asked for by id in the order they were asked.
 *
 * @throws Refusal `noCustomerSelected`, `tierUnknown`, `idsUnknown`, `tooManyForms`
 */
export async function evaluationChoice(
  context: ExcelContext,
  { of, layout }: EvaluationRequest,
  graded: GradedJob,
  { order }: Pick<Details, 'order'>,
): Promise<EvaluationChoice> {
  if (of.kind === 'one') return { customers: [...order.subarray(0, 1)], layout: 'oneSheet', isOne: true };
  const customers = await chosen(context, of, graded, [...order]);
  const count = customers.length;
  if (count > MOST[layout]) {
    const remedy = count > MOST.oneSheet ? 'fewer' : 'oneSheet';
    throw new Refusal('tooManyForms', { count, most: MOST[layout], layout, remedy });
  }
  return { customers, layout };
}

async function chosen(
  context: ExcelContext,
  of: Exclude<EvaluationRequest['of'], { readonly kind: 'one' }>,
  graded: GradedJob,
  order: readonly number[],
): Promise<readonly number[]> {
  switch (of.kind) {
    case 'tier':
      return ofTier(of.tier, graded, order);
    case 'ids':
      return withIds(of.ids, graded, order);
    case 'selection':
      return selected(context, graded, order);
    default:
      return order;
  }
}

/** The customers of a tier, which may be called by its id or its name. */
function ofTier(wanted: string, { grades: { scheme, tiers } }: GradedJob, order: readonly number[]): readonly number[] {
  const { language } = scheme;
  const tier = scheme.tiers.findIndex(({ id, names }) => [id, ...Object.values(names)].includes(wanted));
  if (tier === -1) {
    const known = scheme.tiers.map(({ id, names }) => `${id} (${names[language]})`).join(', ');
    throw new Refusal('tierUnknown', { found: wanted, known });
  }
  return order.filter((customer) => tiers[customer] === tier);
}

/** The customers with some ids: of those that share one, the first. */
function withIds(
  wanted: readonly string[],
  { customers: { ids } }: GradedJob,
  order: readonly number[],
): readonly number[] {
  const first = new Map<string, number>();
  for (const customer of order) {
    const id = ids[customer] ?? '';
    if (!first.has(id)) first.set(id, customer);
  }
  const asked = [...new Set(wanted.map((id) => id.trim()))];
  const unknown = asked.filter((id) => !first.has(id));
  if (unknown.length > 0) {
    throw new Refusal('idsUnknown', { found: unknown.slice(0, NAMED).join(', '), count: unknown.length });
  }
  return asked.map((id) => first.get(id) ?? 0);
}

async function selected(
  context: ExcelContext,
  { source, customers }: GradedJob,
  order: readonly number[],
): Promise<readonly number[]> {
  const rows = await selectedRows(context, source.sheet);
  const found = order.filter((customer) => {
    const row = customers.rows[customer] ?? -1;
    return rows.some(([first, end]) => row >= first && row < end);
  });
  if (found.length === 0) throw new Refusal('noCustomerSelected', { sheet: source.sheet });
  return found;
}
