import type { Indicator } from '../scheme';
import { headers } from './headers';
import { days, money, times } from './units';

/** 行为指标: how often, since when and how recently a customer buys. */
export const behaviourIndicators: readonly Indicator[] = [
  {
    id: 'orders',
    names: { 'zh-CN': '订单数', en: 'Orders' },
    aliases: headers(
      '订单数、订单数量、订单量、订单次数、成交次数、交易次数、购买次数、购买频次、消费次数、下单次数',
      '采购次数',
      '訂單數、訂單數量、成交次數、交易次數、購買次數、購買頻率、消費次數、下單次數、採購次數',
      'Orders, Order count, Number of orders, Total orders, Invoices, Invoice count, Transactions',
      'Transaction count, Purchases, Frequency',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: times,
  },
  {
    id: 'firstOrder',
    names: { 'zh-CN': '首次下单日期', en: 'First order' },
    aliases: headers(
      '首次下单日期、首单日期、首次下单、首次购买日期、首次成交日期、首次交易日期、首次合作日期',
      '合作开始日期、开户日期、建档日期、首次成交日期、首次交易日期',
      '首次下單日期、首單日期、首次購買日期、合作開始日期、開戶日期',
      'First order, First order date, First purchase, First purchase date, First invoice, First transaction',
      'First, Customer since, Start date',
    ),
    kind: 'date',
    dimension: 'behavioural',
    isPast: true,
  },
  {
    id: 'lastOrder',
    names: { 'zh-CN': '最近下单日期', en: 'Last order' },
    aliases: headers(
      '最近下单日期、最近下单、最后下单日期、末次下单日期、上次下单日期、最近一次下单日期、最近购买日期',
      '最近一次购买、最后购买日期、最近成交日期、最近交易日期、最后交易日期、最近消费日期、最近成交日期',
      '最近交易日期、最近消費日期',
      '最近下單日期、最後下單日期、最近購買日期、最後購買日期',
      'Last order, Last order date, Latest order, Latest order date, Last purchase, Last purchase date',
      'Most recent order, Last invoice, Last transaction, Last',
    ),
    kind: 'date',
    dimension: 'behavioural',
  },
  {
    id: 'recencyDays',
    names: { 'zh-CN': '距最近下单天数', en: 'Days since last order' },
    aliases: headers(
      '距最近下单天数、未下单天数、距上次下单天数、距上次购买天数、最近购买间隔天数、未交易天数',
      '距最近下單天數、未下單天數、距上次購買天數、未交易天數',
      'Days since last order, Days since last purchase, Recency, Recency days, Inactive days',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: days,
    derive: { op: 'daysSince', of: ['lastOrder'] },
  },
  {
    id: 'tenureDays',
    names: { 'zh-CN': '合作天数', en: 'Days as a customer' },
    aliases: headers(
      '合作天数、合作时长天数、客户年龄天数、距首次下单天数',
      '合作天數、距首次下單天數',
      'Days as a customer, Tenure, Tenure days, Customer age, Days since first order',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: days,
    derive: { op: 'daysSince', of: ['firstOrder'] },
  },
  {
    id: 'orderRate',
    names: { 'zh-CN': '下单规律性', en: 'Regularity of orders' },
    aliases: headers(
      '下单规律性、年均订单数、年均下单次数',
      '下單規律性、年均訂單數',
      'Orders per year, Order rate, Regularity of orders',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: { 'zh-CN': '次/年', en: 'orders a year' },
    // Orders a year, with a year added to the time, so that one order of yesterday does not look like a habit.
    derive: {
      op: 'divide',
      of: [
        { op: 'multiply', of: ['orders', 365] },
        { op: 'add', of: ['tenureDays', 365] },
      ],
    },
  },
  {
    id: 'averageOrder',
    names: { 'zh-CN': '平均订单金额', en: 'Average order' },
    aliases: headers(
      '平均订单金额、客单价、单均金额、平均订单额、平均每单金额',
      '平均訂單金額、客單價、單均金額',
      'Average order, Average order value, AOV, Average order amount, Average ticket',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: money,
    derive: { op: 'divide', of: ['sales', 'orders'] },
  },
  {
    id: 'activity',
    names: { 'zh-CN': '活跃度', en: 'Activity' },
    aliases: headers(
      '活跃度、客户活跃度、会员活跃度、活跃天数、活跃次数、登录次数、访问次数、到店次数',
      '活躍度、客戶活躍度、活躍天數、登入次數、到店次數',
      'Activity, Activity score, Active days, Logins, Login count, Visits, Visit count, Sessions',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: times,
  },
  {
    id: 'servedTimes',
    names: { 'zh-CN': '服务次数', en: 'Times served' },
    aliases: headers(
      '服务次数、累计服务次数、接受服务次数、享受服务次数、服务记录数',
      '服務次數、累計服務次數、接受服務次數',
      'Times served, Service count, Number of services, Services used, Appointments',
    ),
    kind: 'number',
    dimension: 'behavioural',
    unit: times,
  },
];
