import type { Condition, Scheme } from '../scheme';
import { pick } from './indicators';
import { ladderTiers } from './ladderTiers';

/** Each holds what the one below it asks for, so that better values never lead down. */
const isRegular: Condition = { indicator: 'orders', op: '>=', value: 3 };
const isLongTerm: Condition = {
  all: [
    { indicator: 'orders', op: '>=', value: 6 },
    { indicator: 'tenureDays', op: '>=', value: 730 },
  ],
};
/** Of 100, or of five as most forms ask; a column has one of the two. */
const isContent: Condition = {
  any: [
    { indicator: 'satisfaction', op: '>=', value: 80 },
    {
      all: [
        { indicator: 'satisfaction', op: '>=', value: 4 },
        { indicator: 'satisfaction', op: '<=', value: 5 },
      ],
    },
  ],
};
const isSupporter: Condition = { all: [isLongTerm, isContent] };
const isAdvocate: Condition = { all: [isSupporter, { indicator: 'referrals', op: '>=', value: 2 }] };

const isCustomer: Condition = {
  any: [
    { indicator: 'orders', op: '>=', value: 1 },
    { indicator: 'sales', op: '>', value: 0 },
  ],
};

/** What a qualified prospect shows, as far as there are columns. */
const qualities: readonly (Condition & { readonly indicator: string })[] = [
  { indicator: 'purchasingPower', op: 'in', categories: ['high', 'medium'] },
  { indicator: 'position', op: 'in', categories: ['decides', 'influences'] },
  { indicator: 'occupationFits', op: '=', value: 1 },
  { indicator: 'need', op: 'in', categories: ['clear', 'latent'] },
];

const isProspect: Condition = {
  all: [
    ...qualities.map((quality): Condition => ({ any: [{ indicator: quality.indicator, op: 'absent' }, quality] })),
    // Without any of the columns nobody is known to qualify.
    { any: qualities },
  ],
};

/** 忠诚阶梯: from someone who might buy to someone who brings others. */
export const ladder: Scheme = {
  id: 'ladder',
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': '客户忠诚阶梯', en: 'Loyalty ladder' },
  reason: {
    'zh-CN':
      '七级阶梯，以及按购买力、职务、职业、需求从潜在客户升为可能客户的做法，来自客户升级的资料。\n其余各级的条件（下单 1、3、6 次，合作 2 年，满意度百分制 80 分或五分制 4 分，转介绍 2 个），以及超过 365 天没有下单最高评为顾客，都是起始值，请按本企业的实际情况调整。',
    en: 'The seven rungs, and the step from suspect to prospect by purchasing power, position, occupation and need, are those of the literature on customer upgrading.\nWhat the other rungs ask for (1, 3 and 6 orders, 2 years, satisfaction of 80 in 100 or 4 in 5, 2 referrals), and that nobody without an order for more than 365 days stands above customer, are starting values; adapt them to your own business.',
  },
  indicators: pick(
    'sales',
    'salesThisYear',
    'orders',
    'firstOrder',
    'lastOrder',
    'tenureDays',
    'recencyDays',
    'satisfaction',
    'referrals',
    'purchasingPower',
    'position',
    'occupationFits',
    'need',
    'region',
    'product',
    'owner',
    'source',
  ),
  amount: 'sales',
  composites: [],
  cuts: [],
  decide: {
    kind: 'ladder',
    rungs: [
      { tier: 'advocate', requires: isAdvocate },
      { tier: 'supporter', requires: isSupporter },
      { tier: 'longTerm', requires: isLongTerm },
      { tier: 'regular', requires: isRegular },
      { tier: 'customer', requires: isCustomer },
      { tier: 'prospect', requires: isProspect },
    ],
    otherwise: 'suspect',
  },
  gates: [
    {
      id: 'lapsed',
      kind: 'cap',
      when: { indicator: 'recencyDays', op: '>', value: 365 },
      tier: 'customer',
      reason: {
        'zh-CN': '超过 365 天没有下单，最高评为顾客',
        en: 'No order for more than 365 days: customer at best',
      },
    },
  ],
  tiers: ladderTiers,
  regradeEvery: 'halfYear',
};
