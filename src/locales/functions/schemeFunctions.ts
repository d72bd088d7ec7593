import { asOf, id, scheme, table, tableNote } from './parameters';
import type { FunctionHelp } from './types';

/** Functions that grade a whole table by a scheme. */
export const schemeFunctions = {
  GRADE: {
    group: 'scheme',
    summary: {
      'zh-CN': '为整张客户表分级，列出每位客户的编号、等级和得分。',
      en: 'Grades a whole table of customers: id, tier and score of each.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '标题行，其下每位客户一行：编号、等级、最终得分。合计行和空行不列出。',
      en: 'A row of titles, then a row for each customer: id, tier, score. Totals and blank rows are left out.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula: '=TIER.GRADE({"客户编号","销售额";"K1",1200000;"K2",30000;"K3",90000},"sales-class")',
        result: [
          ['客户编号', '客户等级', '最终得分'],
          ['K1', '一类客户', 100],
          ['K2', '四类客户', 0],
          ['K3', '四类客户', 50],
        ],
      },
      en: {
        formula: '=TIER.GRADE({"Customer ID","Sales";"K1",1200000;"K2",30000;"K3",90000},"sales-class")',
        result: [
          ['Customer ID', 'Tier', 'Score'],
          ['K1', 'Class 1', 100],
          ['K2', 'Class 4', 0],
          ['K3', 'Class 4', 50],
        ],
      },
    },
  },
  TIER: {
    group: 'scheme',
    summary: {
      'zh-CN': '逐行给出客户等级，与客户表的各行对齐。',
      en: 'The tier of every customer, in line with the rows of the table.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '与客户表同高的一列：表头旁为标题，客户旁为等级，其余为空。请从客户表的第一行输入。',
      en: 'A column as high as the table: a title beside the header, tiers beside customers, nothing elsewhere. Enter it in the table’s first row.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula: '=TIER.TIER({"客户编号","销售额";"K1",1200000;"K2",30000},"sales-class")',
        result: [['客户等级'], ['一类客户'], ['四类客户']],
      },
      en: {
        formula: '=TIER.TIER({"Customer ID","Sales";"K1",1200000;"K2",30000},"sales-class")',
        result: [['Tier'], ['Class 1'], ['Class 4']],
      },
    },
  },
  SCORE: {
    group: 'scheme',
    summary: {
      'zh-CN': '逐行给出最终得分（0–100），与客户表的各行对齐。',
      en: 'The score of every customer, 0 to 100, in line with the rows of the table.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '与客户表同高的一列；方案没有得分或客户未分级时为空。',
      en: 'A column as high as the table; blank where a customer is not graded or the scheme has no score.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula:
          '=TIER.SCORE({"客户编号","今年销售额","去年销售额";"K1",90,60;"K2",20,10;"K3",50,50},"value-potential")',
        result: [['最终得分'], [100], [0], [50]],
      },
      en: {
        formula:
          '=TIER.SCORE({"Customer ID","Sales this year","Sales last year";"K1",90,60;"K2",20,10;"K3",50,50},"value-potential")',
        result: [['Score'], [100], [0], [50]],
      },
    },
  },
  EXPLAIN: {
    group: 'scheme',
    summary: {
      'zh-CN': '说明一位客户为什么是这个等级：各指标的数值、达成度、权重和得分。',
      en: 'Why a customer stands where it stands: value, degree, weight and points of every indicator.',
    },
    parameters: { table, id, scheme, asOf },
    result: {
      'zh-CN': '一张小表：等级与得分、各综合分及其指标、判定条件所看的数值，最后一行是文字依据。',
      en: 'A small table: tier and score, each composite with its indicators, what the deciding condition looked at, and all of it in words.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula:
          '=TIER.EXPLAIN({"客户编号","今年销售额","去年销售额";"K1",90,60;"K2",20,10;"K3",50,50},"K1","value-potential")',
        result: [
          ['项目', '数值', '达成度', '权重', '得分'],
          ['客户等级', '白金', '', '', 100],
          ['价值', '', '', '', 100],
          ['销售额', 90, 100, 1, 100],
          ['潜力', '', '', '', 50],
          ['销售增长率', 0.5, 50, 1, 50],
          [
            '得分依据',
            '白金：价值 100.0（高，按累计金额占比）、潜力 50.0（高，以中位数为界）；得分第 1 名，百分位 100.0；价值 = 销售额 90 → 100.0×100%=100.0；潜力 = 销售增长率 50% → 50.0×100%=50.0',
            '',
            '',
            '',
          ],
        ],
      },
      en: {
        formula:
          '=TIER.EXPLAIN({"Customer ID","Sales this year","Sales last year";"K1",90,60;"K2",20,10;"K3",50,50},"K1","value-potential")',
        result: [
          ['Item', 'Value', 'Degree', 'Weight', 'Points'],
          ['Tier', 'Platinum', '', '', 100],
          ['Value', '', '', '', 100],
          ['Sales', 90, 100, 1, 100],
          ['Potential', '', '', '', 50],
          ['Sales growth', 0.5, 50, 1, 50],
          [
            'Basis',
            'Platinum: Value 100.0 (high, by cumulative share of amount), Potential 50.0 (high, cut at the median); rank 1 by score, percentile 100.0; Value = Sales 90 → 100.0×100%=100.0; Potential = Sales growth 50% → 50.0×100%=50.0',
            '',
            '',
            '',
          ],
        ],
      },
    },
  },
  NEXT: {
    group: 'scheme',
    summary: {
      'zh-CN': '一位客户升到上一等级还差什么。',
      en: 'What a customer lacks for the next tier.',
    },
    parameters: { table, id, scheme, asOf },
    result: {
      'zh-CN': '一张小表：下一等级、各综合分的差距、单独改变一项指标时所需的数值（最省力的在前）、尚未满足的条件。',
      en: 'A small table: the next tier, how far each composite is, the value that one indicator alone would need (the least effort first), and requirements not met.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula: '=TIER.NEXT({"客户编号","销售额";"K1",1200000;"K2",30000;"K3",90000},"K3","sales-class")',
        result: [
          ['项目', '现在', '需要', '客户等级'],
          ['客户等级', '四类客户', '三类客户', '三类客户'],
          ['销售额', 90000, 100000, '三类客户'],
        ],
      },
      en: {
        formula: '=TIER.NEXT({"Customer ID","Sales";"K1",1200000;"K2",30000;"K3",90000},"K3","sales-class")',
        result: [
          ['Item', 'Now', 'Needed', 'Tier'],
          ['Tier', 'Class 4', 'Class 3', 'Class 3'],
          ['Sales', 90000, 100000, 'Class 3'],
        ],
      },
    },
  },
  MATRIX: {
    group: 'scheme',
    summary: {
      'zh-CN': '两维矩阵（如价值–潜力、汇丰）每一格的等级、客户数和金额。',
      en: 'Tier, customers and amount of every field of a matrix of two dimensions, such as value and potential.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '标题行，其下每格一行：两个维度的高低、等级、客户数、金额。被前置规则定级的客户不在任何一格。',
      en: 'A row of titles, then a row for each field: where it lies on both dimensions, its tier, customers and amount. Customers set by a rule before the matrix are in none.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula:
          '=TIER.MATRIX({"客户编号","今年销售额","去年销售额";"K1",90,60;"K2",20,10;"K3",50,50},"value-potential")',
        result: [
          ['价值', '潜力', '客户等级', '客户数', '金额'],
          ['高', '高', '白金', 1, 90],
          ['高', '低', '黄金', 1, 50],
          ['低', '高', '铁', 1, 20],
          ['低', '低', '铅', 0, 0],
        ],
      },
      en: {
        formula:
          '=TIER.MATRIX({"Customer ID","Sales this year","Sales last year";"K1",90,60;"K2",20,10;"K3",50,50},"value-potential")',
        result: [
          ['Value', 'Potential', 'Tier', 'Customers', 'Amount'],
          ['high', 'high', 'Platinum', 1, 90],
          ['high', 'low', 'Gold', 1, 50],
          ['low', 'high', 'Iron', 1, 20],
          ['low', 'low', 'Lead', 0, 0],
        ],
      },
    },
  },
  SUMMARY: {
    group: 'scheme',
    summary: {
      'zh-CN': '各等级的客户数、占比、金额和金额占比。',
      en: 'Customers and amount of every tier, and their shares.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '标题行，其下每个等级一行，最好的在前；占比为 0–1。',
      en: 'A row of titles, then a row for each tier, the best first; shares are 0 to 1.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula: '=TIER.SUMMARY({"客户编号","销售额";"K1",1200000;"K2",30000;"K3",90000},"sales-class")',
        result: [
          ['客户等级', '客户数', '占比', '金额', '金额占比'],
          ['一类客户', 1, 0.333333, 1200000, 0.909091],
          ['二类客户', 0, 0, 0, 0],
          ['三类客户', 0, 0, 0, 0],
          ['四类客户', 2, 0.666667, 120000, 0.090909],
          ['五类客户', 0, 0, 0, 0],
        ],
      },
      en: {
        formula: '=TIER.SUMMARY({"Customer ID","Sales";"K1",1200000;"K2",30000;"K3",90000},"sales-class")',
        result: [
          ['Tier', 'Customers', 'Share', 'Amount', 'Share of amount'],
          ['Class 1', 1, 0.333333, 1200000, 0.909091],
          ['Class 2', 0, 0, 0, 0],
          ['Class 3', 0, 0, 0, 0],
          ['Class 4', 2, 0.666667, 120000, 0.090909],
          ['Class 5', 0, 0, 0, 0],
        ],
      },
    },
  },
  ISSUES: {
    group: 'scheme',
    summary: {
      'zh-CN': '列出客户表中需要留意的单元格：读不成的数值、重复的编号、未能分级的客户。',
      en: 'What to look at in a table: cells that cannot be read, ids that stand twice, customers without a grade.',
    },
    parameters: { table, scheme, asOf },
    result: {
      'zh-CN': '标题行，其下每个问题一行：行号、列、内容、说明。',
      en: 'A row of titles, then a row for each remark: row number, column, what was found, and what of it.',
    },
    note: tableNote,
    example: {
      'zh-CN': {
        formula: '=TIER.ISSUES({"客户编号","销售额";"K1",1200000;"K2","很多"},"sales-class")',
        result: [
          ['行号', '列', '内容', '说明'],
          [3, '销售额', '很多', '“很多”读不成数值，按缺失处理。'],
          [3, '销售额', '很多', '缺少“销售额”的值，该客户未分级。'],
        ],
      },
      en: {
        formula: '=TIER.ISSUES({"Customer ID","Sales";"K1",1200000;"K2","a lot"},"sales-class")',
        result: [
          ['Row', 'Column', 'Found', 'Remark'],
          [3, 'Sales', 'a lot', '“a lot” cannot be read as a number; treated as missing.'],
          [3, 'Sales', 'a lot', 'No value for Sales: the customer is not graded.'],
        ],
      },
    },
  },
} satisfies Readonly<Record<string, FunctionHelp>>;
