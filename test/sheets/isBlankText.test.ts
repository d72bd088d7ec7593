import { isBlankText } from '../../src/sheets/isBlankText';

describe('isBlankText', () => {
  it.each(['', ' ', '　', '-', '—', '－', '--', 'N/A', 'n/a', '无', '暂无', 'NULL'])('takes “%s” for nothing', (text) =>
    expect(isBlankText(text)).toBe(true),
  );
  it.each(['0', '无锡', 'A', '-5'])('takes “%s” for something', (text) => expect(isBlankText(text)).toBe(false));
});
