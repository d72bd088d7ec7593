/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { findData } from '../../src/actions/findData';
import { gradeInPlace } from '../../src/actions/gradeInPlace';
import { mappingOf, matchColumns } from '../../src/actions/matchColumns';
import { presetById } from '../../src/grading';

it('x', async () => {
  await host.type('A1:F8', [
    ['客户编号', '客户名称', '今年销售额', '去年销售额', '最近下单日期','订单数'],
    ['K1', '甲', 1000, 800, '2024-03-05',3],
    ['K2', '乙', 200, 300, '2024/3/6',4],
    ['K3', '丙', '￥3,000', 100, '2024年1月1日',5],
    ['K4', '丁', 50, 60, 45000,1],
    ['K5', '=HYPERLINK("http://x","y")', 500, 100, 45000,1],
    ['K6', '己', '无', 100, 45000,2],
    ['合计', '', 4750, 1460, '', ''],
  ]);
  const data = await findData({ kind: 'auto' });
  console.log(JSON.stringify(data, null, 1));
  const scheme = presetById('value-potential')!;
  const matches = matchColumns(data, scheme, 'zh-CN');
  console.log(JSON.stringify(matches));
  const outcome = await gradeInPlace({ data, scheme, mapping: mappingOf(matches) });
  console.log(JSON.stringify(outcome, null, 1));
  console.log(JSON.stringify(outcome.customers()));
  console.log(JSON.stringify(host.values('A1:Q12'), null, 1));
});
