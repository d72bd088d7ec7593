/** The job as a scheme of ours. */
import { composites, shares, terms } from './job.mjs';

const text = (name) => ({ 'zh-CN': name, en: name });

const indicators = terms.map(({ indicator }) => ({
  id: indicator,
  names: text(indicator),
  aliases: [indicator],
  kind: 'number',
  dimension: 'financial',
}));

const termsOf = (composite) =>
  terms
    .filter((term) => term[composite] > 0)
    .map((term) => ({
      indicator: term.indicator,
      weight: term[composite],
      direction: term.direction,
      normalise: { method: 'percentile' },
      missing: 'skip',
    }));

const tiers = ['A', 'B', 'C', 'D'].map((id, index) => ({
  id,
  names: text(id),
  rank: index + 1,
  colour: { fill: '#FFFFFF', text: '#000000' },
  strategy: text(id),
}));

export const scheme = {
  id: 'bench',
  version: '1.0.0',
  language: 'en',
  names: text('Bench'),
  reason: text('What the bench measures.'),
  indicators,
  amount: 'sales',
  composites: composites.map((id) => ({ id, names: text(id), terms: termsOf(id) })),
  score: 'overall',
  cuts: [
    { composite: 'overall', method: 'share', shares },
    { composite: 'value', method: 'median' },
    { composite: 'potential', method: 'median' },
  ],
  decide: { kind: 'table', rules: tiers.map(({ id }, index) => ({ when: { overall: [4 - index] }, tier: id })) },
  gates: [],
  tiers,
  regradeEvery: 'year',
};
