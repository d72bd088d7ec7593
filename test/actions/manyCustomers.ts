import type { BookData } from '../../src/host/bookData';
import { emptyBookData } from '../../src/host/store/emptyBookData';

const HEADERS = [
  '客户编号',
  '客户名称',
  '今年销售额',
  '去年销售额',
  '毛利',
  '总需求',
  '钱包份额',
  '订单数',
  '首次下单日期',
  '最近下单日期',
  '投诉次数',
  '满意度',
];

function row(index: number): readonly (string | number)[] {
  const sales = ((index * 7919) % 100_003) + 1;
  return [
    `K${index}`,
    `客户${index}`,
    sales,
    ((index * 104_729) % 100_003) + 1,
    sales / 5,
    sales * 3,
    ((index * 31) % 100) / 100,
    (index % 40) + 1,
    43_000 + (index % 1000),
    45_000 + (index % 900),
    index % 5,
    (index % 50) / 10,
  ];
}

/** A workbook of so many made-up customers, and nothing else. */
export function manyCustomers(rows: number): BookData {
  const data = emptyBookData();
  const [sheet] = data.sheets;
  if (!sheet) throw new RangeError('manyCustomers requires a sheet');
  const cells = [HEADERS, ...Array.from({ length: rows }, (_, index) => row(index))].map((values) =>
    values.map((value) => ({ value })),
  );
  return { ...data, sheets: [{ ...sheet, rows: cells }] };
}
