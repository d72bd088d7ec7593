import { headerText } from '../../src/sheets/headerText';

describe('headerText', () => {
  it.each([
    ['Customer ID', 'customerid'],
    ['customer_id', 'customerid'],
    ['ＣＵＳＴＯＭＥＲ　ＩＤ', 'customerid'],
    ['客户编号：', '客户编号'],
    ['客户 编号', '客户编号'],
    ['客户编号*', '客户编号'],
    ['销售额(去年)', '销售额去年'],
  ])('compares %s as %s', (text, key) => expect(headerText(text).key).toBe(key));

  it.each([
    ['销售额（万元）', '销售额', '万元'],
    ['销售额(元)', '销售额', '元'],
    ['销售额【人民币】', '销售额', '人民币'],
    ['逾期天数/天', '逾期天数', '天'],
    ['Sales (USD)', 'sales', 'USD'],
    ['钱包份额(%)', '钱包份额', '%'],
  ])('takes the unit off %s', (text, bare, unit) => expect(headerText(text)).toMatchObject({ bare, unit }));

  it.each(['销售额(去年)', '满意度(2024)', '客户(终端)', 'e-mail'])('takes nothing off %s', (text) => {
    const { key, bare, unit } = headerText(text);
    expect(bare).toBe(key);
    expect(unit).toBeUndefined();
  });
});
