import type { BookData } from '../../src/host/bookData';
import { sampleBook } from '../../src/workbench/samples/sampleBook';
import type { SampleTable } from '../../src/workbench/samples/sampleTable';
import { syntheticSample } from '../../src/workbench/samples/syntheticSample';

/** The twelve columns of the benchmark: what the value–potential and the HSBC preset read, and three attributes. */
const headers = [
  '客户编号',
  '客户名称',
  '今年销售额',
  '去年销售额',
  '总需求',
  '钱包份额',
  '订单数',
  '首次下单日期',
  '最近下单日期',
  '满意度',
  '转介绍数',
  '地区',
];

/** Made-up customers, `rows` × 12. */
export function benchTable(rows: number): SampleTable {
  const names = (_random: unknown, count: number) =>
    Array.from({ length: count }, (_name, index) => `客户${index + 1}`);
  const table = syntheticSample(rows, 100_000, names);
  const columns = headers.map((header) => table.headers.indexOf(header));
  const pick = <T>(row: readonly T[]): readonly T[] =>
    columns.map((column) => row[column]).filter((cell) => cell !== undefined);
  return {
    ...table,
    headers: pick(table.headers),
    formats: pick(table.formats),
    widths: pick(table.widths),
    rows: table.rows.map(pick),
    total: undefined,
  };
}

/** The same customers in a plain range under a title block. */
export function benchBook(rows: number): BookData {
  return sampleBook(benchTable(rows), { kind: 'range' });
}
