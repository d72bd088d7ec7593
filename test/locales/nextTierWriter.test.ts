import type { NextTier } from '../../src/grading/types';
import { nextTierWriter } from '../../src/locales';
import { kindsScheme } from './kindsScheme';

const lacking = (other: Partial<NextTier> = {}): NextTier => ({
  row: 0,
  tier: 'rest',
  next: 'top',
  gaps: [],
  changes: [],
  requirements: [],
  ...other,
});
const gap = { composite: 'value', value: 45.83, threshold: 50, gap: 4.17, tier: 'top' };
const change = { indicator: 'sales', from: 12, to: 15, tier: 'top', effort: 3 };
const both = (row: NextTier, scheme = kindsScheme()) =>
  (['zh-CN', 'en'] as const).map((language) => nextTierWriter(language, scheme)(row));

describe('nextTierWriter', () => {
  it('says how many points are lacking, rounded up, and the change of least effort', () => {
    const other = { ...change, indicator: 'share', from: 0.1, to: 0.9, effort: 40 };
    expect(both(lacking({ gaps: [gap], changes: [change, other] }))).toEqual([
      '距 重点 还差 4.2 分；最省力：销售额 12 → 15',
      '4.2 points short of Key; easiest: Sales from 12 to 15',
    ]);
    expect(both(lacking({ gaps: [{ ...gap, gap: 0.01 }] }))[0]).toMatch(/^距 重点 还差 0\.1 分；/);
    expect(both(lacking({ gaps: [{ ...gap, gap: 4.2 }] }))[0]).toMatch(/^距 重点 还差 4\.2 分；/);
  });

  it('names the composite where there are several', () => {
    const { composites } = kindsScheme();
    const scheme = kindsScheme({
      composites: [...composites, ...composites.map((each) => ({ ...each, id: 'other' }))],
    });
    expect(both(lacking({ gaps: [gap] }), scheme)).toEqual([
      '距 重点：价值还差 4.2 分；仅改善一项不足以升级',
      'Value 4.2 points short of Key; no single change is enough',
    ]);
  });

  it('gives the limit of an indicator that is cut, without rounding it', () => {
    const onShare = { ...gap, of: 'share', value: 0.41234, threshold: 0.82355, gap: 0.41121 };
    expect(both(lacking({ gaps: [onShare] }))).toEqual([
      '距 重点：份额 41.2% → 82.355%；仅改善一项不足以升级',
      'for Key: Share from 41.2% to 82.355%; no single change is enough',
    ]);
  });

  it('names the requirements of the next rung, and the gate that holds the tier down', () => {
    const scheme = kindsScheme({
      gates: [
        {
          id: 'late',
          kind: 'cap',
          tier: 'rest',
          when: { indicator: 'sales', op: '<', value: 0 },
          reason: { 'zh-CN': '有逾期', en: 'Overdue' },
        },
      ],
    });
    const requirements = [
      { indicator: 'sales', op: '>=', value: 5000 },
      { indicator: 'vip', op: '=', value: 1 },
    ] as const;
    expect(both(lacking({ requirements, cappedBy: 'late' }), scheme)).toEqual([
      '现受限于“有逾期”；距 重点 还需：销售额 ≥ 5,000，且战略客户为“是”；仅改善一项不足以升级',
      'held down by “Overdue”; still needed for Key: Sales ≥ 5,000 and Strategic: yes; no single change is enough',
    ]);
  });

  it('keeps requirements apart of which one has a choice', () => {
    const requirements = [
      {
        any: [
          { indicator: 'sales', op: '>=', value: 5000 },
          { indicator: 'share', op: '>=', value: 0.5 },
        ],
      },
      { indicator: 'vip', op: '=', value: 1 },
    ] as const;
    expect(both(lacking({ requirements }))[1]).toBe(
      'still needed for Key: (Sales ≥ 5,000 or Share ≥ 50%) and Strategic: yes; no single change is enough',
    );
  });

  it('says what a blank is to be filled in as, and which tier a change leads to where it is another', () => {
    expect(both(lacking({ changes: [{ ...change, indicator: 'credit', from: undefined, to: 0 }] }))).toEqual([
      '最省力：信用填为 良好',
      'easiest: Credit filled in as Good',
    ]);
    expect(both(lacking({ next: 'middle', changes: [change] }))[1]).toBe('easiest: Sales from 12 to 15 (reaching Key)');
  });
});
