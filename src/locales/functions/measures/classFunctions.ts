import { values } from '../parameters';
import { everywhere } from '../types';
import type { FunctionHelp } from '../types';
import { blanksAreZero } from './blanksAreZero';

/** Customers made classes: cuts, quadrants, segments. */
export const classFunctions = {
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
} satisfies Readonly<Record<string, FunctionHelp>>;
