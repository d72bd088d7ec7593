import type { Category, Indicator } from '../../src/grading/scheme';
import { categoryColumn, categoryIndex } from '../../src/sheets/categoryColumn';
import type { SheetCell } from '../../src/sheets/types';

const categories: readonly Category[] = [
  { id: 'dealer', names: { 'zh-CN': '经销商', en: 'Dealer' }, aliases: ['代理商', 'Distributor'] },
  { id: 'shop', names: { 'zh-CN': '门店（零售）', en: 'Retail shop' }, aliases: ['店', '1'] },
  { id: 'none', names: { 'zh-CN': '无', en: 'None' } },
];
const indicator: Indicator = {
  id: 'channel',
  names: { 'zh-CN': '渠道层级', en: 'Channel level' },
  aliases: [],
  kind: 'category',
  dimension: 'attribute',
  categories,
};

const read = (cells: readonly SheetCell[], among = categories) =>
  categoryColumn(
    { header: '层级', column: 1, cells },
    indicator,
    categoryIndex(among),
    Int32Array.from(cells.keys()),
    1,
  );

describe('categoryColumn', () => {
  it('finds a category by its id, both names and its aliases', () => {
    const { values, issues } = read([
      'dealer',
      '经销商',
      'Dealer',
      '代理商',
      'Distributor',
      '门店（零售）',
      'Retail shop',
      '店',
    ]);
    expect([...values]).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect(issues).toEqual([]);
  });

  it('finds it without case, spaces, full-width forms and punctuation, and a number by its text', () => {
    expect([...read([' ＤＥＡＬＥＲ ', 'retail-SHOP', '门店(零售)', '「经 销 商」。', 1]).values]).toEqual([
      0, 1, 1, 0, 1,
    ]);
  });

  it('takes a word for nothing as the category it is, where it is one, and else as a blank', () => {
    expect([...read(['无', undefined, '-', 'N/A']).values]).toEqual([2, NaN, NaN, NaN]);
    expect(read(['无', undefined, '-', 'N/A']).issues).toEqual([]);
    expect(read(['无'], categories.slice(0, 2)).issues).toEqual([]);
  });

  it('reports an unknown text and an error with address, what was found and the indicator', () => {
    const { values, issues } = read(['农民', { error: '#REF!' }, true]);
    expect([...values]).toEqual([NaN, NaN, NaN]);
    expect(issues).toMatchObject([
      { code: 'unknownCategory', address: 'B2', rowNumber: 2, found: '农民', params: { indicator: 'channel' } },
      { code: 'errorCell', address: 'B3', found: '#REF!' },
      { code: 'unknownCategory', address: 'B4', found: 'true' },
    ]);
  });

  it('keeps a sign at the end apart: A+ and A- are not A', () => {
    const grades = ['A+', 'A', 'A-'].map((name, place) => ({ id: `g${place}`, names: { 'zh-CN': name, en: name } }));
    expect([...read(['A', 'Ａ＋', 'a −', 'A -'], grades).values]).toEqual([1, 0, 2, 2]);
    expect([...read(['A+', 'A'], grades.slice(1)).values]).toEqual([NaN, 0]);
  });

  it('tells texts of signs alone apart', () => {
    const stars = ['*', '**'].map((name, place) => ({ id: `s${place}`, names: { 'zh-CN': name, en: name } }));
    expect([...read(['**', '*', '＊'], stars).values]).toEqual([1, 0, 0]);
  });

  it('gives a text that two categories claim to the one it names, and else to the first', () => {
    const rivals: readonly Category[] = [
      { id: 'a', names: { 'zh-CN': '甲', en: 'First' }, aliases: ['乙', '丙'] },
      { id: 'b', names: { 'zh-CN': '乙', en: 'Second' }, aliases: ['丙'] },
    ];
    expect([...read(['乙', '丙'], rivals).values]).toEqual([1, 0]);
  });
});
