import { values } from '../parameters';
import { everywhere } from '../types';
import type { FunctionHelp } from '../types';
import { blanksAreZero } from './blanksAreZero';

/** Numbers made scores: degrees, bands, weights. */
export const scoreFunctions = {
  NORMALIZE: {
    group: 'measure',
    summary: {
      'zh-CN': '把一列数值换算成 0–100 的达成度。',
      en: 'Turns a column of values into degrees of fulfilment, 0 to 100.',
    },
    parameters: {
      values,
      method: {
        name: { 'zh-CN': '方法', en: 'method' },
        help: {
          'zh-CN': 'percentile 百分位、minmax 极差、zscore 正态、linear 线性、target 目标值',
          en: 'percentile, minmax, zscore, linear or target',
        },
      },
      options: {
        name: { 'zh-CN': '选项', en: 'options' },
        help: {
          'zh-CN': 'linear：起点, 目标；target：目标, 允许偏差；minmax：缩尾比例（可省略）；越低越好时加 "lower"',
          en: 'linear: floor, target; target: target, reach; minmax: share to winsorise (optional); "lower" where lower is better',
        },
        isOptional: true,
        isRepeating: true,
      },
    },
    result: { 'zh-CN': '与数值区域同形的达成度。', en: 'Degrees in the shape of the values.' },
    example: everywhere('=TIER.NORMALIZE({50;100;200},"linear",50,150)', [[0], [50], [100]]),
  },
  PERCENTILE: {
    group: 'measure',
    summary: {
      'zh-CN': '每个数值在全体中的百分位（0–100），相同的数值取平均名次。',
      en: 'The percentile degree of every value among them all, 0 to 100; ties share the average rank.',
    },
    parameters: { values },
    result: {
      'zh-CN': '100 ×（平均名次 − 1）÷（个数 − 1）；只有一个数值或全部相同时为 50。',
      en: '100 × (average rank − 1) ÷ (n − 1); 50 where there is one value, or all are equal.',
    },
    example: everywhere('=TIER.PERCENTILE({20;10;50;40;20})', [[37.5], [0], [100], [75], [37.5]]),
  },
  BAND: {
    group: 'measure',
    summary: {
      'zh-CN': '按分段给一个数值打分。',
      en: 'The score of the band that a value falls into.',
    },
    parameters: {
      value: {
        name: { 'zh-CN': '数值', en: 'value' },
        help: { 'zh-CN': '要打分的数值', en: 'The value to be scored' },
      },
      thresholds: {
        name: { 'zh-CN': '分界值', en: 'thresholds' },
        help: {
          'zh-CN': '逐个增大；等于分界值即达到该段',
          en: 'Rising; a value equal to one has reached it',
        },
      },
      scores: {
        name: { 'zh-CN': '得分', en: 'scores' },
        help: {
          'zh-CN': '每个分界值一个得分；若多一个，第一个用于低于所有分界值时，否则为 0',
          en: 'One for each threshold; one more, which comes first, is for values below them all, else 0',
        },
      },
    },
    result: { 'zh-CN': '该段的得分。', en: 'The score of the band.' },
    note: blanksAreZero,
    example: everywhere('=TIER.BAND(15,{10,20},{60,100})', [[60]]),
  },
  WEIGHTED: {
    group: 'measure',
    summary: {
      'zh-CN': '加权得分：各项得分乘权重之和。',
      en: 'The weighted score: scores times weights, added up.',
    },
    parameters: {
      scores: {
        name: { 'zh-CN': '得分', en: 'scores' },
        help: {
          'zh-CN': '一位客户的各项得分，或每位客户一行',
          en: 'The scores of one customer, or a row for each customer',
        },
      },
      weights: {
        name: { 'zh-CN': '权重', en: 'weights' },
        help: {
          'zh-CN': '每项一个，不为负；合计不是 1 时按比例换算',
          en: 'One for each score, none negative; scaled where they do not add up to 1',
        },
      },
    },
    result: { 'zh-CN': '每位客户一个得分。', en: 'One score for each customer.' },
    note: blanksAreZero,
    example: everywhere('=TIER.WEIGHTED({80,60;40,100},{3,1})', [[75], [55]]),
  },
} satisfies Readonly<Record<string, FunctionHelp>>;
