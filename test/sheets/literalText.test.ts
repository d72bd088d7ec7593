import { literalText } from '../../src/sheets/literalText';

describe('literalText', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x","y")',
    '+86 10',
    '-5',
    '@cmd',
    '＝1',
    "'quoted",
    '\t=1',
    '007',
    '2024-03-05',
    '1,234',
    'TRUE',
    '#N/A',
    '3/4/2024',
  ])('puts an apostrophe before %s', (text) => expect(literalText(text)).toBe(`'${text}`));
  it.each(['黄金', 'A', 'Key account', '甲=乙', '第 3 档'])('leaves %s alone', (text) =>
    expect(literalText(text)).toBe(text),
  );
});
