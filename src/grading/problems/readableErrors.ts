import type { Scheme } from '../scheme';
import { schemeShape } from '../shape/schemeShape';
import type { SchemeProblem } from '../types';
import { schemeErrors } from './schemeErrors';

const text = { 'zh-CN': '-', en: '-' };

/** What stands in for parts that cannot be read: nothing in it is worth a remark. */
const standIns: Scheme = {
  id: 'a',
  version: '1',
  language: 'zh-CN',
  names: text,
  reason: text,
  indicators: [{ id: 'a', names: text, aliases: [], kind: 'number', dimension: 'attribute' }],
  composites: [],
  cuts: [],
  decide: { kind: 'given', indicator: 'a' },
  gates: [],
  tiers: [{ id: 'a', names: text, rank: 1, colour: { fill: '#FFFFFF', text: '#000000' }, strategy: text }],
  regradeEvery: 'year',
};

/**
 * What is wrong among the parts of a scheme whose shape is right, where that of others is not: so that a person hears
 * of everything at once.
 *
 * @param unreadable the keys of the parts whose shape is wrong
 */
export function readableErrors(data: object, unreadable: ReadonlySet<PropertyKey>): readonly SchemeProblem[] {
  const readable = Object.entries(data).filter(([key]) => isPart(key) && !unreadable.has(key));
  const mixed = schemeShape.safeParse({ ...standIns, ...Object.fromEntries(readable) });
  return mixed.success ? schemeErrors(mixed.data, unreadable) : [];
}

const optionalParts = ['score', 'amount', 'keep', 'levels'];

function isPart(key: string): boolean {
  return key in standIns || optionalParts.includes(key);
}
