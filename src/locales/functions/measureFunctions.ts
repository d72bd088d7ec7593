import type { LocalText } from '../../grading/scheme';
import { values } from './parameters';
import { everywhere } from './types';
import type { FunctionHelp } from './types';

const blanksAreZero: LocalText = {
  'zh-CN': '空单元格按 0 计，与 Excel 自身的求和相同。',
  en: 'A blank cell counts as 0, as in Excel’s own sums.',
};

/** Building blocks: degrees, bands, classes, concentration. */
export const measureFunctions = {
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
  CUT: {
    group: 'measure',
    summary: {
      'zh-CN': '把一列数值分档，1 为最低档。',
      en: 'Cuts a column of values into classes; 1 is the lowest.',
    },
    parameters: {
      values,
      method: {
        name: { 'zh-CN': '方法', en: 'method' },
        help: {
          'zh-CN':
            'share 客户比例、pareto 累计金额、absolute 分界值、capacity 名额、jenks 自然断点、kmeans 聚类、quantile 分位、rfm、mean 均值、median 中位数',
          en: 'share, pareto, absolute, capacity, jenks, kmeans, quantile, rfm, mean or median',
        },
      },
      parts: {
        name: { 'zh-CN': '参数', en: 'parts' },
        help: {
          'zh-CN':
            'share：各档比例，最好的在前；pareto：累计比例；absolute：分界值；capacity：名额；jenks、kmeans、quantile、rfm：档数；mean、median 不用',
          en: 'share: shares, the best class first; pareto: cumulative shares; absolute: thresholds; capacity: places; jenks, kmeans, quantile, rfm: number of classes; none for mean and median',
        },
        isOptional: true,
      },
    },
    result: {
      'zh-CN': '与数值区域同形的档次，数值越大档次越高；相同的数值总在同一档。',
      en: 'Classes in the shape of the values, the greater the higher; equal values are never parted.',
    },
    example: everywhere('=TIER.CUT({1;2;4;5;7;9;10;20},"jenks",3)', [[1], [1], [1], [1], [2], [2], [2], [3]]),
  },
  QUADRANT: {
    group: 'measure',
    summary: {
      'zh-CN': '客户在价值–潜力矩阵中的位置：白金、黄金、铁或铅。',
      en: 'The field of the value–potential matrix: platinum, gold, iron or lead.',
    },
    parameters: {
      value: {
        name: { 'zh-CN': '价值', en: 'value' },
        help: { 'zh-CN': '客户当前的价值', en: 'What the customer is worth now' },
      },
      potential: {
        name: { 'zh-CN': '潜力', en: 'potential' },
        help: { 'zh-CN': '客户的增长潜力', en: 'What could be gained' },
      },
      valueCut: {
        name: { 'zh-CN': '价值分界', en: 'valueCut' },
        help: { 'zh-CN': '不低于它即为高价值', en: 'A value at or above it is high' },
      },
      potentialCut: {
        name: { 'zh-CN': '潜力分界', en: 'potentialCut' },
        help: { 'zh-CN': '不低于它即为高潜力', en: 'A potential at or above it is high' },
      },
    },
    result: { 'zh-CN': '等级名称。', en: 'The name of the tier.' },
    note: blanksAreZero,
    example: {
      'zh-CN': { formula: '=TIER.QUADRANT(80,20,60,50)', result: [['黄金']] },
      en: { formula: '=TIER.QUADRANT(80,20,60,50)', result: [['Gold']] },
    },
  },
  HSBC: {
    group: 'measure',
    summary: {
      'zh-CN': '汇丰分级 A–F：价值 × 忠诚，久未下单为 E，从未下单为 F。',
      en: 'The HSBC grade A–F: value by loyalty; E for the inactive, F for who never ordered.',
    },
    parameters: {
      value: {
        name: { 'zh-CN': '价值', en: 'value' },
        help: { 'zh-CN': '客户的价值，如销售额', en: 'What the customer is worth, such as sales' },
      },
      loyalty: {
        name: { 'zh-CN': '忠诚', en: 'loyalty' },
        help: { 'zh-CN': '忠诚分', en: 'A score of loyalty' },
      },
      lastOrder: {
        name: { 'zh-CN': '最近下单', en: 'lastOrder' },
        help: { 'zh-CN': '最近下单日期；从未下单则留空', en: 'The day of the last order; blank where there was none' },
      },
      asOf: {
        name: { 'zh-CN': '基准日', en: 'asOf' },
        help: { 'zh-CN': '分级所依据的日期', en: 'The day the grade refers to' },
      },
      valueCut: {
        name: { 'zh-CN': '价值分界', en: 'valueCut' },
        help: { 'zh-CN': '不低于它即为高价值', en: 'A value at or above it is high' },
      },
      loyaltyCut: {
        name: { 'zh-CN': '忠诚分界', en: 'loyaltyCut' },
        help: { 'zh-CN': '不低于它即为高忠诚', en: 'A loyalty at or above it is high' },
      },
      inactiveDays: {
        name: { 'zh-CN': '非活跃天数', en: 'inactiveDays' },
        help: {
          'zh-CN': '超过这些天没有下单为非活跃，默认 365',
          en: 'More days than these without an order: inactive; 365 unless given',
        },
        isOptional: true,
      },
    },
    result: { 'zh-CN': '等级名称。', en: 'The name of the grade.' },
    note: blanksAreZero,
    example: {
      'zh-CN': { formula: '=TIER.HSBC(90,40,DATE(2026,3,1),DATE(2026,6,30),60,50)', result: [['B 大中型客户']] },
      en: { formula: '=TIER.HSBC(90,40,DATE(2026,3,1),DATE(2026,6,30),60,50)', result: [['B Large, not yet loyal']] },
    },
  },
  RFM: {
    group: 'measure',
    summary: {
      'zh-CN': '每位客户的 R、F、M 得分和细分名称。',
      en: 'Recency, frequency and monetary scores and the segment of every customer.',
    },
    parameters: {
      recency: {
        name: { 'zh-CN': '距今天数', en: 'recency' },
        help: { 'zh-CN': '距最近下单的天数，越少越好', en: 'Days since the last order; fewer are better' },
      },
      frequency: {
        name: { 'zh-CN': '订单数', en: 'frequency' },
        help: { 'zh-CN': '订单数', en: 'Number of orders' },
      },
      monetary: {
        name: { 'zh-CN': '销售额', en: 'monetary' },
        help: { 'zh-CN': '销售额', en: 'Sales' },
      },
      bins: {
        name: { 'zh-CN': '档数', en: 'bins' },
        help: {
          'zh-CN': '每项分几档，默认 5；内置细分只用于 5 档',
          en: 'Scores to give, 5 unless given; the built-in segments need 5',
        },
        isOptional: true,
      },
      method: {
        name: { 'zh-CN': '方法', en: 'method' },
        help: {
          'zh-CN': 'rfm（R 语言 rfm 包的算法，默认）或 quantile（分位）',
          en: 'rfm, the rule of R’s package (default), or quantile',
        },
        isOptional: true,
      },
      segments: {
        name: { 'zh-CN': '细分表', en: 'segments' },
        help: {
          'zh-CN': '自定细分，每行 7 列：名称，R、F、M 的最低与最高分；取第一个符合的',
          en: 'Segments of your own, 7 columns: name, then lowest and highest R, F and M; the first that matches',
        },
        isOptional: true,
      },
    },
    result: {
      'zh-CN': '每行四列：R、F、M、细分；缺数值或没有订单的客户为空。',
      en: 'Four columns: R, F, M and the segment; blank where a value is missing or there is no order.',
    },
    example: {
      'zh-CN': {
        formula: '=TIER.RFM({10;90;200;400;30},{9;4;2;1;6},{900;400;100;50;700})',
        result: [
          [5, 5, 5, '冠军客户'],
          [3, 2, 3, '即将沉睡'],
          [2, 1, 2, '已流失'],
          [1, 1, 1, '已流失'],
          [4, 4, 4, '冠军客户'],
        ],
      },
      en: {
        formula: '=TIER.RFM({10;90;200;400;30},{9;4;2;1;6},{900;400;100;50;700})',
        result: [
          [5, 5, 5, 'Champions'],
          [3, 2, 3, 'About to sleep'],
          [2, 1, 2, 'Lost'],
          [1, 1, 1, 'Lost'],
          [4, 4, 4, 'Champions'],
        ],
      },
    },
  },
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
