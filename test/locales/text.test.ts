import {
  formatDate,
  formatNumber,
  formatScore,
  formatShare,
  issueSentence,
  problemSentence,
  text,
} from '../../src/locales';

describe('text', () => {
  it('fills plain placeholders and counts', () => {
    expect(text('zh-CN', 'issue.blankRows', { count: 3 })).toBe('跳过了 3 个空行。');
    expect(text('en', 'issue.blankRows', { count: 1 })).toBe('One blank row was left out.');
    expect(text('en', 'issue.noSheet', { sheet: '<b>{x}</b>' })).toBe('The workbook has no sheet called “<b>{x}</b>”.');
  });
  it('does not pass over a value that is not given', () => {
    expect(() => text('en', 'issue.noSheet')).toThrow(/sheet/);
  });
});

describe('sentences', () => {
  it('are made of issues and problems, and a code without one is shown', () => {
    expect(issueSentence('zh-CN', { code: 'errorCell', params: { found: '#N/A' } })).toBe(
      '单元格是错误值 #N/A，按缺失处理。',
    );
    expect(problemSentence('en', { code: 'keyMissing', params: {} })).toBe('This is missing: add it.');
    expect(issueSentence('en', { code: 'unheardOf', params: {} })).toBe('unheardOf');
  });
});

describe('numbers and dates', () => {
  it.each([
    [78.25, '78.3'],
    [78.249, '78.2'],
    [0, '0.0'],
    [100, '100.0'],
  ])('a score of %d is %s', (score, shown) => expect(formatScore(score)).toBe(shown));
  it('are written as the language writes them', () => {
    expect(formatNumber('zh-CN', 1234567.891)).toBe('1,234,567.89');
    expect(formatShare('en', 0.155)).toBe('15.5%');
    // 45356 is 5 March 2024 in Excel.
    expect(formatDate('zh-CN', 45356)).toBe('2024年3月5日');
    expect(formatDate('en', 45356)).toBe('5 Mar 2024');
  });
});
