import { everywhere } from './types';
import type { FunctionHelp, ParameterHelp } from './types';

const criteria: ParameterHelp = {
  name: { 'zh-CN': '数据', en: 'matrix' },
  help: {
    'zh-CN': '每位客户一行、每个指标一列，不含表头；缺数值的行不计',
    en: 'A row for each customer and a column for each indicator, without headers; rows with a blank cell are left out',
  },
};

/** Weights that are not typed. */
export const weightFunctions = {
  AHP: {
    group: 'weights',
    summary: {
      'zh-CN': '层次分析法：由两两比较得出权重，并给出一致性比率。',
      en: 'Weights from pairwise judgements (AHP), and their consistency ratio.',
    },
    parameters: {
      matrix: {
        name: { 'zh-CN': '判断矩阵', en: 'matrix' },
        help: {
          'zh-CN': '方阵：第 i 行第 j 列表示 i 的重要性是 j 的几倍，对称位置为倒数',
          en: 'Square: row i, column j says how many times as important i is as j; opposite cells are reciprocals',
        },
      },
    },
    result: {
      'zh-CN': '每个指标一行：权重；第一行第二列为一致性比率，不超过 0.1 才算一致。',
      en: 'A row for each indicator with its weight; beside the first the consistency ratio, which should not exceed 0.1.',
    },
    example: everywhere('=TIER.AHP({1,4;0.25,1})', [
      [0.8, 0],
      [0.2, ''],
    ]),
  },
  ENTROPY: {
    group: 'weights',
    summary: {
      'zh-CN': '熵权法：越能区分客户的指标权重越大。',
      en: 'Entropy weights: an indicator counts for how far it tells customers apart.',
    },
    parameters: { matrix: criteria },
    result: { 'zh-CN': '一行权重，合计为 1。', en: 'A row of weights that add up to 1.' },
    note: {
      'zh-CN': '数值不能为负；按原值计算，不先换算。',
      en: 'Values must not be negative; they are taken as they are, not normalised first.',
    },
    example: everywhere('=TIER.ENTROPY({1,5;3,5;2,5})', [[1, 0]]),
  },
  CRITIC: {
    group: 'weights',
    summary: {
      'zh-CN': 'CRITIC 法：对比强、与其他指标不重复的指标权重大。',
      en: 'CRITIC weights: an indicator counts for its contrast and its conflict with the others.',
    },
    parameters: { matrix: criteria },
    result: { 'zh-CN': '一行权重，合计为 1。', en: 'A row of weights that add up to 1.' },
    note: {
      'zh-CN': '各指标均应越大越好；越小越好的请先取负数。',
      en: 'Higher must be better in every column: negate those where lower is better.',
    },
    example: everywhere('=TIER.CRITIC({0,7,3;1,7,2;2,7,1})', [[0.5, 0, 0.5]]),
  },
} satisfies Readonly<Record<string, FunctionHelp>>;
