import type { Indicator, Scheme } from '../../src/grading/scheme';

const indicator = (id: string, zh: string, en: string, other: Partial<Indicator> = {}): Indicator => ({
  id,
  names: { 'zh-CN': zh, en },
  aliases: [zh, en],
  kind: 'number',
  dimension: 'financial',
  ...other,
});

const tier = (id: string, rank: number, zh: string, en: string): Scheme['tiers'][number] => ({
  id,
  names: { 'zh-CN': zh, en },
  rank,
  colour: { fill: '#FFFFFF', text: '#000000' },
  strategy: { 'zh-CN': `${zh}的策略`, en: `Strategy for ${en}` },
});

/** A scheme with an indicator of every kind, two tiers and a table over one composite. */
export function kindsScheme(other: Partial<Scheme> = {}): Scheme {
  return {
    id: 'kinds',
    version: '1',
    language: 'zh-CN',
    names: { 'zh-CN': '各种指标', en: 'All kinds' },
    reason: { 'zh-CN': '测试', en: 'Test' },
    indicators: [
      indicator('sales', '销售额', 'Sales', { unit: { 'zh-CN': '元', en: 'currency' } }),
      indicator('share', '份额', 'Share', { unit: { 'zh-CN': '%', en: '%' } }),
      indicator('last', '最近下单', 'Last order', { kind: 'date' }),
      indicator('vip', '战略客户', 'Strategic', { kind: 'boolean' }),
      indicator('credit', '信用', 'Credit', {
        kind: 'category',
        categories: [
          { id: 'good', names: { 'zh-CN': '良好', en: 'Good' } },
          { id: 'fair', names: { 'zh-CN': '一般', en: 'Fair' } },
          { id: 'bad', names: { 'zh-CN': '较差', en: 'Bad' } },
        ],
      }),
    ],
    composites: [
      {
        id: 'value',
        names: { 'zh-CN': '价值', en: 'Value' },
        terms: [
          { indicator: 'sales', weight: 1, direction: 'higher', normalise: { method: 'percentile' }, missing: 'skip' },
        ],
      },
    ],
    score: 'value',
    cuts: [{ composite: 'value', method: 'median' }],
    decide: {
      kind: 'table',
      rules: [
        { when: { value: [2] }, tier: 'top' },
        { when: { value: [1] }, tier: 'rest' },
      ],
    },
    gates: [],
    tiers: [tier('top', 1, '重点', 'Key'), tier('rest', 2, '普通', 'Ordinary')],
    regradeEvery: 'year',
    ...other,
  };
}
