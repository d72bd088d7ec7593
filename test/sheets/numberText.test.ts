import { numberText } from '../../src/sheets/numberText';

describe('numberText', () => {
  it.each([
    ['1234.5', 1234.5],
    ['１２３４．５', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['１，２３４', 1234],
    ['1.234.567,89', 1234567.89],
    ['￥1,200', 1200],
    ['¥1,200.00', 1200],
    ['$ 99', 99],
    ['US$99', 99],
    ['€12', 12],
    ['人民币500元', 500],
    ['12.5万', 125000],
    ['１２．５万元', 125000],
    ['3亿', 3e8],
    ['2.5k', 2500],
    ['35%', 0.35],
    ['３５％', 0.35],
    ['-12', -12],
    ['−12', -12],
    ['(1,234.50)', -1234.5],
    ['（300）', -300],
    ['300-', -300],
    ['+5', 5],
    ['30天', 30],
    ['12 次', 12],
    ['8 days', 8],
    ['1e3', 1000],
    ['.5', 0.5],
    ["1'234", 1234],
  ])('reads %s as %d', (text, value) => expect(numberText(text)?.value).toBeCloseTo(value, 9));

  it.each(['', 'A12', '12A', '1,23', '12,5', '2024-03-05', '1.2.3', '-', '元', '甲', '--5', '1/2', 'Infinity', '0x10'])(
    'does not read “%s”',
    (text) => expect(numberText(text)).toBeUndefined(),
  );

  it('tells what the text scaled the number by', () => {
    expect(numberText('12万')).toEqual({ value: 120000, scale: 10000 });
    expect(numberText('12')).toEqual({ value: 12, scale: 1 });
  });
});
