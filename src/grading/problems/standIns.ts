import type { Scheme } from '../scheme';

const text = { 'zh-CN': '-', en: '-' };
const normalise = { method: 'percentile' } as const;

/** What stands in for the parts of a scheme that cannot be read, and for what cannot be read in an entry of a list. */
export const standIns = {
  id: 'standIn',
  version: '1',
  language: 'zh-CN',
  names: text,
  reason: text,
  indicators: [{ id: 'standIn', names: text, aliases: [], kind: 'number', dimension: 'attribute' }],
  composites: [
    {
      id: 'standIn',
      names: text,
      terms: [{ indicator: 'standIn', weight: 1, direction: 'higher', normalise, missing: 'skip' }],
    },
  ],
  cuts: [{ composite: 'standIn', method: 'median' }],
  decide: { kind: 'given', indicator: 'standIn' },
  gates: [{ id: 'standIn', kind: 'set', when: { indicator: 'standIn', op: 'missing' }, reason: text }],
  tiers: [{ id: 'standIn', names: text, rank: 1, colour: { fill: '#FFFFFF', text: '#000000' }, strategy: text }],
  regradeEvery: 'year',
} as const satisfies Scheme;

/** The parts that are lists, and what other parts look at in their entries. */
export const listParts = {
  indicators: ['id', 'kind', 'categories'],
  composites: ['id'],
  cuts: ['composite', 'of', 'method', 'thresholds', 'shares', 'counts', 'bins'],
  gates: ['id', 'kind', 'when'],
  tiers: ['id', 'rank'],
} as const satisfies Readonly<Partial<Record<keyof Scheme, readonly string[]>>>;

/** What stands in for an entry of each of them. */
export const entryStandIns: Readonly<Record<keyof typeof listParts, Readonly<Record<string, unknown>>>> = {
  indicators: standIns.indicators[0],
  composites: standIns.composites[0],
  cuts: standIns.cuts[0],
  gates: standIns.gates[0],
  tiers: standIns.tiers[0],
};
