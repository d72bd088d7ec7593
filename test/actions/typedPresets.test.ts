/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { below, gradeNow, preset, put } from './customersOnSheet';

/** Presets whose columns no sample has: typed here as salespeople type them. */
jest.setTimeout(60_000);

describe('a list of leads', () => {
  const leads = [
    ['客户名称', '意向等级', '评定日期', '延期原因', '跟进状态', '负责人', '预计成交金额'],
    ['甲', 'A', '2026-01-12', '', '跟进中', '张', '5万'],
    ['乙', 'b类', '2026-01-05', '客户出差', '洽谈中', '李', 20000],
    ['丙', '意向一般', '2026-01-02', '', '', '李', ''],
    ['丁', '没意向', '2026/1/14', '', '', '王', ''],
    ['戊', '成交', '2026-01-10', '', '', '张', 30000],
    ['己', 'B', '2026-01-13', '', '拒绝', '王', 800],
    ['庚', '待定', '2026-01-13', '', '', '王', ''],
  ];

  // By hand on 14 January, the latest day a lead was graded on: 甲 has until the 19th; 乙 had until the 12th and, with a
  // reason, until the 19th; 丙 had until the 9th; 丁 has no interest; 己 refused; 戊 has bought; 待定 is no grade.
  it('is graded as typed, with the term of every grade and the reason for every blank', async () => {
    await put(leads);
    const outcome = await gradeNow(preset('lead-intent'));
    expect(below('客户等级', 7)).toEqual(['A 近期可成交', 'B 意向较强', 'C 有意向', 'D 无意向', '', 'B 意向较强', '']);
    const basis = below('得分依据', 7).map(String);
    expect(basis.slice(0, 3).map((text) => /\d+年\d+月\d+日/.exec(text)?.[0])).toEqual([
      '2026年1月19日',
      '2026年1月19日',
      '2026年1月9日',
    ]);
    expect(basis[4]).toContain('已成交，离开意向名单');
    const unread = outcome.issues.filter(({ code }) => code === 'unknownCategory');
    expect(unread.map(({ address, found }) => [address, found])).toEqual([['B8', '待定']]);
  });
});

describe('a channel of three levels', () => {
  const channel = [
    ['客户编号', '客户名称', '渠道类型', '上级编号', '销售额', '订单数'],
    ['D1', '甲', '经销商', '', 900_000, 50],
    ['D2', '乙', '总代', '', 500_000, 30],
    ['S1', '丙', '门店', 'D1', 90_000, 20],
    ['S2', '丁', '零售店', 'D1', 40_000, 10],
    ['E1', '戊', '农户', 'S1', 900, 3],
    ['E2', '己', '终端', 'S9', 300, 1],
  ];

  // By hand: the better of the two of every level; below D1 stand S1, S2 and E1 with 90,000 + 40,000 + 900.
  it('is graded level by level, and a parent shows the sums of those below it', async () => {
    await put(channel);
    const outcome = await gradeNow(preset('three-level'));
    const [key, basic] = ['核心客户', '一般客户'];
    expect(below('客户等级')).toEqual([key, basic, key, basic, key, basic]);
    expect(String(below('得分依据')[0])).toContain('130,900');
    const orphans = outcome.issues.filter(({ code }) => code === 'parentUnknown');
    expect(orphans.map(({ address, found }) => [address, found])).toEqual([['D7', 'S9']]);
  });
});
