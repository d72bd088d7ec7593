import { everywhere } from '../types';
import type { FunctionHelp } from '../types';

/** How far a total is with few customers. */
export const concentrationFunctions = {
  PARETO: {
    group: 'measure',
    summary: {
      'zh-CN': 'ABC 分类：按金额从大到小的累计占比划分。',
      en: 'ABC classes by cumulative share of the total, the biggest first.',
    },
    parameters: {
      values: {
        name: { 'zh-CN': '金额', en: 'values' },
        help: {
          'zh-CN': '一列金额，不含表头；空单元格的结果也为空',
          en: 'A column of amounts without its header; blank cells stay blank',
        },
      },
      shares: {
        name: { 'zh-CN': '累计比例', en: 'shares' },
        help: {
          'zh-CN': '逐个增大，默认 {0.8,0.95}；最后一类为其余',
          en: 'Rising, {0.8,0.95} unless given; the last class takes the rest',
        },
        isOptional: true,
      },
    },
    result: {
      'zh-CN': 'A、B、C……；跨过界线的客户算在前一类，相同金额同类。',
      en: 'A, B, C, …; the customer that crosses a share is still in, and equal amounts go together.',
    },
    example: everywhere('=TIER.PARETO({15;50;5;30})', [['B'], ['A'], ['C'], ['A']]),
  },
  GINI: {
    group: 'measure',
    summary: {
      'zh-CN': '基尼系数：金额集中在少数客户的程度，0 为平均。',
      en: 'The Gini coefficient: how far the amounts are with few customers; 0 is even.',
    },
    parameters: {
      values: {
        name: { 'zh-CN': '金额', en: 'values' },
        help: { 'zh-CN': '一列金额；只计正数', en: 'A column of amounts; only positive ones count' },
      },
    },
    result: {
      'zh-CN': '0 到 1 之间的数，不作小样本修正。',
      en: 'From 0 to below 1, without the correction for small samples.',
    },
    example: everywhere('=TIER.GINI({1;3})', [[0.25]]),
  },
  TOPSHARE: {
    group: 'measure',
    summary: {
      'zh-CN': '最大的一部分客户占总金额的比例。',
      en: 'The share of the total that the biggest customers hold.',
    },
    parameters: {
      values: {
        name: { 'zh-CN': '金额', en: 'values' },
        help: { 'zh-CN': '一列金额；空单元格不计入客户数', en: 'A column of amounts; blank cells are no customers' },
      },
      share: {
        name: { 'zh-CN': '客户比例', en: 'share' },
        help: { 'zh-CN': '如 0.2 表示最大的 20% 客户', en: 'Such as 0.2 for the biggest 20 %' },
      },
    },
    result: {
      'zh-CN': '占总金额的比例；有负数时可超过 1。',
      en: 'Share of the total; above 1 where there are negative amounts.',
    },
    example: everywhere('=TIER.TOPSHARE({50;5;30;15},0.5)', [[0.8]]),
  },
} satisfies Readonly<Record<string, FunctionHelp>>;
