import type { Scheme } from '../../src/grading/types';
import { preset } from './customersOnSheet';

const base = preset('sales-class');
/** Whoever sells 100 or more is high, the others are low: the tier follows the cell, whoever else there is. */
export const threshold: Scheme = {
  ...base,
  id: 'high-low',
  tiers: base.tiers.slice(0, 2).map((tier, index) => ({
    ...tier,
    id: ['high', 'low'][index] ?? '',
    names: [
      { 'zh-CN': '高', en: 'High' },
      { 'zh-CN': '低', en: 'Low' },
    ][index] ?? { 'zh-CN': '', en: '' },
  })),
  cuts: [],
  composites: [],
  score: undefined,
  gates: [],
  decide: {
    kind: 'ladder',
    rungs: [{ tier: 'high', requires: { indicator: 'sales', op: '>=', value: 100 } }],
    otherwise: 'low',
  },
};
