import { isDate1904 } from '../../src/sheets/dateSystem';
import { rowKeySteps } from '../../src/sheets/rowKeySteps';
import { sheetName } from '../../src/sheets/sheetName';
import { totalLabel } from '../../src/sheets/totalLabel';
import { uniqueTitle } from '../../src/sheets/uniqueTitle';
import { isUnitText, unitScale } from '../../src/sheets/unitText';
import { unitsRow } from '../../src/sheets/unitsRow';
import { stepsOf } from './stepsOf';

describe('isDate1904', () => {
  it('is told by a date that is shown 1462 days later than its number says', () => {
    // 45356 is 2024-03-05 in the 1900 system, 43894 in that of 1904.
    expect(isDate1904([43894], ['2024/3/5'])).toBe(true);
    expect(isDate1904([45356], ['2024/3/5'])).toBe(false);
    expect(isDate1904(['K1', 12, undefined], ['K1', '12', ''])).toBe(false);
  });
});

describe('rowKeySteps', () => {
  it('tells rows with one number apart, also beyond the last cell', () =>
    expect(stepsOf(rowKeySteps(['A', 'A', undefined], 4)).value).toEqual(['A 1', 'A 2', ' 1', ' 2']));
});

describe('sheetName', () => {
  it.each([
    ['Sheet1!A1', 'Sheet1'],
    ["'客户 ''24'!A1:B2", "客户 '24"],
    ['A1', undefined],
  ])('of %s is %s', (address, name) => expect(sheetName(address)).toBe(name));
});

describe('uniqueTitle', () => {
  it('numbers a title that is taken, without case', () => {
    expect(uniqueTitle('客户等级', [], 'zh-CN')).toBe('客户等级');
    expect(uniqueTitle('客户等级', ['客户等级', '客户等级2'], 'zh-CN')).toBe('客户等级3');
    expect(uniqueTitle('Tier', ['TIER '], 'en')).toBe('Tier 2');
  });
});

describe('units', () => {
  it.each(['元', '万元', '（万元）', '%', '次', 'USD', 'days', '单位：元', 'million'])('%s is one', (text) =>
    expect(isUnitText(text)).toBe(true),
  );
  it.each(['', '去年', '2024', '甲', '元旦', '客户'])('“%s” is none', (text) => expect(isUnitText(text)).toBe(false));
  it.each([
    ['万元', 1e4],
    ['亿', 1e8],
    ['百万元', 1e6],
    ['元', 1],
    [undefined, 1],
  ])('%s multiplies by %d', (unit, scale) => expect(unitScale(unit)).toBe(scale));
  it('make a units row where there is nothing else', () => {
    expect(unitsRow(['元', undefined])).toEqual(['元', undefined]);
    expect(unitsRow(['元', '甲'])).toBeUndefined();
    expect(unitsRow([undefined])).toBeUndefined();
  });
});

describe('totalLabel', () => {
  it.each([
    ['合计', 'exact'],
    ['合　计', 'exact'],
    ['Grand total', 'exact'],
    ['华东小计', 'part'],
    ['Total for Germany', 'part'],
    ['合计化工', 'part'],
    ['甲公司', undefined],
    ['Totally Ltd', undefined],
  ])('%s is %s', (text, kind) => expect(totalLabel(text)).toBe(kind));
});
