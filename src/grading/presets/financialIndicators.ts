import type { Indicator } from '../scheme';
import { headers } from './headers';
import { days, money, percent, times } from './units';

/** 财务指标 and 风险: what a customer brings, could bring and owes. */
export const financialIndicators: readonly Indicator[] = [
  {
    id: 'sales',
    names: { 'zh-CN': '销售额', en: 'Sales' },
    aliases: headers(
      '销售额、销售金额、销售总额、总销售额、累计销售额、成交金额、成交总额、交易金额、订单金额、消费金额',
      '累计消费、消费总额、采购金额、采购额、营业额、金额',
      '總銷售額、銷售額、銷售金額、累計銷售額、成交金額、消費金額、採購金額、金額',
      'Sales, Total sales, Sales amount, Net sales, Revenue, Total revenue, Turnover, Amount, Total amount',
      'Net amount, Spend, Total spend, Monetary',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
    derive: 'salesThisYear',
  },
  {
    id: 'salesThisYear',
    names: { 'zh-CN': '今年销售额', en: 'Sales this year' },
    aliases: headers(
      '今年销售额、本年销售额、本年度销售额、当年销售额、本期销售额、近一年销售额、近12个月销售额',
      '下半年销售额、今年销售、本年销售',
      '今年銷售額、本年銷售額、本期銷售額、近一年銷售額、下半年銷售額',
      'Sales this year, This year sales, Current year sales, Sales TY, Revenue this year',
      'Sales current period, Amount this year, Second half, Sales second half, Net second half, Amount 1998',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'salesLastYear',
    names: { 'zh-CN': '去年销售额', en: 'Sales last year' },
    aliases: headers(
      '去年销售额、上年销售额、上年度销售额、上期销售额、前一年销售额、上半年销售额、去年销售、上年销售',
      '去年銷售額、上年銷售額、上期銷售額、上半年銷售額',
      'Sales last year, Last year sales, Previous year sales, Prior year sales, Sales LY, Revenue last year',
      'Sales previous period, Amount last year, First half, Sales first half, Net first half, Amount 1997',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'growth',
    names: { 'zh-CN': '销售增长率', en: 'Sales growth' },
    aliases: headers(
      '销售增长率、增长率、销售额增长率、同比增长、同比增长率、销售增长、年增率',
      '銷售成長率、成長率、增長率、同比增長率',
      'Growth, Growth rate, Sales growth, Revenue growth, YoY, YoY growth, Year on year growth',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: percent,
    derive: { op: 'growth', of: ['salesThisYear', 'salesLastYear'] },
  },
  {
    id: 'expectedGrowth',
    names: { 'zh-CN': '预计增长率', en: 'Expected growth' },
    aliases: headers(
      '预计增长率、预期增长率、预测增长率、未来增长率、预计增长、明年预计增长率、未来一年增长率',
      '預計成長率、預期成長率、預估成長率、未來成長率',
      'Expected growth, Expected growth rate, Forecast growth, Projected growth, Future growth, Growth forecast',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: percent,
  },
  {
    id: 'margin',
    names: { 'zh-CN': '毛利', en: 'Gross margin' },
    aliases: headers(
      '毛利、毛利额、毛利润、销售毛利、利润、利润额、净利润',
      '毛利額、毛利潤、銷售毛利、利潤、利潤額、淨利潤',
      'Margin, Gross margin, Gross profit, Profit, Contribution margin, Margin amount',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'largeOrders',
    names: { 'zh-CN': '大额订单数', en: 'Large orders' },
    aliases: headers(
      '大额订单数、大额订单、大额订单次数、大额交易次数、大额成交次数、大宗订单数、大单数、大单数量',
      '大額訂單數、大額訂單、大額交易次數、大宗訂單數、大單數',
      'Large orders, Number of large orders, Large order count, Big orders, Major orders, Large transactions',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: times,
  },
  {
    id: 'totalDemand',
    names: { 'zh-CN': '总需求', en: 'Total demand' },
    aliases: headers(
      '总需求、需求总额、总需求额、年需求、年需求额、年度总需求、采购总需求、总采购额、年采购总额',
      '總需求、需求總額、年需求額、總採購額',
      'Total demand, Demand, Annual demand, Total need, Total purchases, Total spend potential',
      'Category spend',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
  },
  {
    id: 'shareOfWallet',
    names: { 'zh-CN': '钱包份额', en: 'Share of wallet' },
    aliases: headers(
      '钱包份额、客户份额、份额、采购占比、我方占比、供货份额、供货占比',
      '錢包份額、客戶份額、份額、採購占比、供貨份額',
      'Share of wallet, Wallet share, SOW, Customer share, Our share',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: percent,
    within: [0, 1],
  },
  {
    id: 'untappedDemand',
    names: { 'zh-CN': '未满足需求', en: 'Untapped demand' },
    aliases: headers(
      '未满足需求、未开发需求、待开发需求、潜在需求、潜在采购额',
      '未滿足需求、未開發需求、待開發需求、潛在需求',
      'Untapped demand, Unmet demand, Open demand, Potential demand, Remaining demand, White space',
    ),
    kind: 'number',
    dimension: 'financial',
    unit: money,
    derive: { op: 'multiply', of: ['totalDemand', { op: 'subtract', of: [1, 'shareOfWallet'] }] },
  },
  {
    id: 'overdueDays',
    names: { 'zh-CN': '逾期天数', en: 'Days overdue' },
    aliases: headers(
      '逾期天数、逾期日数、最长逾期天数、超期天数、拖欠天数',
      '逾期天數、逾期日數、超期天數、拖欠天數',
      'Days overdue, Overdue days, Overdue, Days past due, DPD, Payment delay, Late days',
    ),
    kind: 'number',
    dimension: 'risk',
    unit: days,
  },
];
