import { companyNames } from './companyNames';
import type { SampleCell, SampleTable } from './sampleTable';
import { seededRandom, type Random } from './seededRandom';
import { syntheticCustomer, type Standing } from './syntheticCustomer';

/** 2025-12-31 as a serial day number (1900 system). */
const asOf = 46022;
const regions = ['华东', '华南', '华北', '华中', '西南', '东北', '西北'];
const regionWeights = [34, 22, 16, 11, 9, 5, 3];
const products = ['伺服电机', '运动控制器', '工业传感器', '机器视觉', '减速机', '备件耗材'];
const owners = ['陈思远', '林若溪', '周子墨', '黄雅宁', '吴俊驰', '郑晓棠', '许文博', '何静怡'];
const kinds = ['终端客户', '经销商', '系统集成商'];

const columns: readonly (readonly [header: string, format: string, width: number])[] = [
  ['客户编号', '@', 84],
  ['客户名称', '@', 216],
  ['今年销售额', '#,##0', 100],
  ['去年销售额', '#,##0', 100],
  ['毛利', '#,##0', 88],
  ['总需求', '#,##0', 100],
  ['钱包份额', '0.0%', 80],
  ['订单数', '0', 68],
  ['首次下单日期', 'yyyy-mm-dd', 108],
  ['最近下单日期', 'yyyy-mm-dd', 108],
  ['逾期天数', '0', 80],
  ['投诉次数', '0', 80],
  ['满意度', '0.0', 68],
  ['NPS', '0', 56],
  ['转介绍数', '0', 80],
  ['地区', '@', 64],
  ['主要产品', '@', 92],
  ['负责人', '@', 72],
  ['客户类型', '@', 92],
];
const summed = ['今年销售额', '去年销售额', '毛利', '总需求', '订单数'];

const standingOf = (chance: number): Standing => (chance < 0.06 ? 'prospect' : chance < 0.13 ? 'inactive' : 'active');

/**
 * Made-up Chinese customers: the same for the same arguments.
 *
 * @param count customers
 * @param seed whole number
 * @param namesOf draws their names; the invented companies suffice for a few thousand
 */
export function syntheticSample(
  count: number,
  seed: number,
  namesOf: (random: Random, count: number) => readonly string[] = companyNames,
): SampleTable {
  const random = seededRandom(seed);
  const rows = namesOf(random, count).map((name, index): readonly SampleCell[] => {
    const standing = standingOf(random.uniform());
    const customer = syntheticCustomer(random, standing, asOf);
    return [
      `KH${String(index + 1).padStart(4, '0')}`,
      name,
      customer.sales,
      customer.lastSales,
      customer.margin,
      customer.demand,
      customer.walletShare,
      customer.orders,
      customer.firstOrder,
      customer.lastOrder,
      customer.overdueDays,
      customer.complaints,
      customer.satisfaction,
      customer.nps,
      customer.referrals,
      regions[random.weighted(regionWeights)] ?? '',
      random.pick(products),
      random.pick(owners),
      kinds[random.weighted([78, 14, 8])] ?? '',
    ];
  });
  const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  return {
    title: '2025 年客户销售与服务情况汇总（合成数据）',
    note: '合成数据：公司、人名与金额均由程序生成，如有雷同纯属巧合。单位：元；统计截至 2025-12-31。',
    sheet: '客户汇总',
    headers: columns.map(([header]) => header),
    formats: columns.map(([, format]) => format),
    widths: columns.map(([, , width]) => width),
    rows,
    total: columns.map(([header], column) => (column === 0 ? '合计' : summed.includes(header) ? sum(column) : null)),
  };
}
