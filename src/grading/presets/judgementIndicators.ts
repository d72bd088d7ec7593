import type { Indicator } from '../scheme';
import { headers } from './headers';

/** 人工判断: what only people who know the customer can say, yes or no. */
export const judgementIndicators: readonly Indicator[] = [
  {
    id: 'strategicPartner',
    names: { 'zh-CN': '战略合作', en: 'Strategic partner' },
    aliases: headers(
      '战略合作、战略合作伙伴、战略客户、战略伙伴、战略合作客户、是否战略客户、是否战略合作、长期合作计划、有无长期合作计划',
      '戰略合作、戰略合作夥伴、策略合作夥伴、策略客戶、戰略客戶、長期合作計畫',
      'Strategic partner, Strategic, Strategic customer, Strategic account, Strategic partnership, Long-term plan',
    ),
    kind: 'boolean',
    dimension: 'attribute',
  },
  {
    id: 'upgradePotential',
    names: { 'zh-CN': '升级潜力', en: 'Upgrade potential' },
    aliases: headers(
      '升级潜力、有无升级潜力、是否有升级潜力、有升级潜力、有无潜力、是否有潜力、是否潜力客户、潜力客户',
      '升級潛力、有無升級潛力、是否有升級潛力、有無潛力、潛力客戶',
      'Upgrade potential, Has potential, Has upgrade potential, High potential, Potential flag',
    ),
    kind: 'boolean',
    dimension: 'attribute',
  },
];
