/** A small world for the screens: what the actions would answer. The whole flow is tested with the real ones. */
import type { CellIssue, ColumnMatch, DataSource, GradingState, Outcome, Preview } from '../../src/actions/types';
import type { Scheme } from '../../src/grading/types';
import type { PaneActions } from '../../src/taskpane/state/PaneActions';

const tier = (id: string, rank: number, zh: string, en: string, fill: string) => ({
  id,
  names: { 'zh-CN': zh, en },
  rank,
  colour: { fill, text: '#1F1F1F' },
  strategy: { 'zh-CN': '专人服务', en: 'Dedicated service' },
});

const number = (id: string, zh: string, en: string) => ({
  id,
  names: { 'zh-CN': zh, en },
  aliases: [zh, en],
  kind: 'number' as const,
  dimension: 'financial' as const,
});

const indicators = [
  number('sales', '年销售额', 'Annual sales'),
  number('orders', '订单数', 'Orders'),
  number('growth', '销售增长率', 'Sales growth'),
  number('shareOfWallet', '钱包份额', 'Share of wallet'),
  number('demand', '总需求', 'Total demand'),
];

const scheme = (
  id: string,
  zh: string,
  en: string,
  reason: readonly [string, string],
  tiers: Scheme['tiers'],
): Scheme => ({
  id,
  version: '1.0.0',
  language: 'zh-CN',
  names: { 'zh-CN': zh, en },
  reason: { 'zh-CN': reason[0], en: reason[1] },
  indicators,
  composites: [],
  cuts: [],
  decide: { kind: 'table', rules: [] },
  gates: [],
  tiers,
  regradeEvery: 'quarter',
});

export const fixtureSchemes: readonly Scheme[] = [
  scheme(
    'pyramid-abcd',
    '客户金字塔',
    'Customer pyramid',
    ['按综合分由高到低，取前 5%、15%、30%、50%。', 'By composite score from the top: the first 5, 15, 30 and 50 %.'],
    [
      tier('A', 1, 'A 最好的客户', 'A Best customers', '#C6E0B4'),
      tier('B', 2, 'B 好客户', 'B Good customers', '#DDEBF7'),
      tier('C', 3, 'C 一般客户', 'C Ordinary customers', '#FFE699'),
      tier('D', 4, 'D 小客户', 'D Small customers', '#E7E6E6'),
    ],
  ),
  scheme(
    'value-potential',
    '价值–潜力矩阵',
    'Value–potential matrix',
    [
      '当前价值与增长潜力各分高低，得四类客户。',
      'Current value and growth potential, each high or low, make four kinds.',
    ],
    [
      tier('platinum', 1, '白金', 'Platinum', '#BDD7EE'),
      tier('gold', 2, '黄金', 'Gold', '#FFE699'),
      tier('iron', 3, '铁', 'Iron', '#D9D9D9'),
      tier('lead', 4, '铅', 'Lead', '#AEAAAA'),
    ],
  ),
];

export const fixtureIssues: readonly CellIssue[] = [
  {
    code: 'unreadableNumber',
    params: { found: '约三万' },
    rowNumber: 17,
    column: '年销售额',
    address: 'C17',
    found: '约三万',
  },
  { code: 'errorCell', params: { found: '#N/A' }, rowNumber: 23, column: '订单数', address: 'D23', found: '#N/A' },
  { code: 'noIdColumn', params: {} },
];

export const fixtureData: DataSource = {
  sheet: '客户',
  address: 'A3:F795',
  table: '客户表',
  rowCount: 791,
  columns: [
    {
      index: 0,
      letter: 'A',
      header: '客户名称',
      sample: ['北京远大科技', '上海浦江贸易', '广州岭南食品'],
      isOurs: false,
    },
    { index: 1, letter: 'B', header: '年销售额', sample: ['1,250,000', '86,400', '3,910'], isOurs: false },
    { index: 2, letter: 'C', header: '销售额', sample: ['125', '8.6', '0.4'], isOurs: false },
    { index: 3, letter: 'D', header: '订单数', sample: ['36', '12', '2'], isOurs: false },
    { index: 4, letter: 'E', header: '总需求', sample: ['', '', ''], isOurs: false },
    { index: 5, letter: 'F', header: '客户等级', sample: ['A', 'B', 'D'], isOurs: true },
  ],
  notes: [
    { code: 'titleRows', params: { headerRow: 3, count: 2 } },
    { code: 'totalRow', params: { rowNumber: 795, found: '合计' } },
  ],
};

const match = (
  indicator: string,
  need: ColumnMatch['need'],
  column?: number,
  alternatives: readonly number[] = [],
): ColumnMatch => ({ indicator, label: indicator, column, alternatives, need });

export const fixtureMatches: Readonly<Record<string, readonly ColumnMatch[]>> = {
  'pyramid-abcd': [
    match('id', 'optional'),
    match('name', 'optional', 0),
    match('sales', 'required', 1, [2]),
    match('orders', 'optional', 3),
    match('growth', 'derived'),
  ],
  'value-potential': [
    match('id', 'optional'),
    match('name', 'optional', 0),
    match('sales', 'required', 1, [2]),
    match('demand', 'optional', 4),
    match('shareOfWallet', 'required'),
  ],
};

export const fixturePreview: Preview = {
  tiers: [
    { tier: 'A', count: 40, share: 40 / 788, amount: 51_234_567, amountShare: 0.62 },
    { tier: 'B', count: 118, share: 118 / 788, amount: 18_400_000, amountShare: 0.22 },
    { tier: 'C', count: 237, share: 237 / 788, amount: 9_100_000, amountShare: 0.11 },
    { tier: 'D', count: 393, share: 393 / 788, amount: 4_050_000, amountShare: 0.05 },
  ],
  amountColumn: '年销售额',
  graded: 788,
  ungraded: 3,
  asOf: '2024-06-30',
  issues: fixtureIssues,
};

export const fixtureOutcome: Outcome = {
  ...fixturePreview,
  scheme: fixtureSchemes[0]!,
  sheet: '客户',
  range: 'A3:E795',
  written: 'F3:J795',
  customers: () => [],
};

const nothing: GradingState = { canTakeBack: false };

export const fixtureGrading: GradingState = {
  canTakeBack: true,
  graded: { schemeId: 'pyramid-abcd', schemeVersion: '1.0.0', sheet: '客户', asOf: '2024-06-30', isStale: true },
};

/** Actions that answer from the data above; every one can be replaced. */
export function fixtureActions(kind: 'fresh' | 'graded', replaced: Partial<PaneActions> = {}): PaneActions {
  let grading = kind === 'graded' ? fixtureGrading : nothing;
  return {
    schemes: fixtureSchemes,
    findData: () => Promise.resolve(fixtureData),
    insertSample: () => Promise.resolve(fixtureData),
    matchColumns: (_data, { id }) => fixtureMatches[id] ?? [],
    preview: () => Promise.resolve(fixturePreview),
    gradeInPlace: () => {
      grading = { canTakeBack: true };
      return Promise.resolve(fixtureOutcome);
    },
    takeBack: () => {
      grading = nothing;
      return Promise.resolve({ sheet: '客户', kept: 2 });
    },
    removeGrading: () => {
      grading = nothing;
      return Promise.resolve();
    },
    gradingState: () => Promise.resolve(grading),
    selectIssue: () => Promise.resolve(),
    watchWorkbook: () => Promise.resolve(() => Promise.resolve()),
    ...replaced,
  };
}
