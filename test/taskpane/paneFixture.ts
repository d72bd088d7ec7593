/** A small world for the screens: what the actions would answer. The whole flow is tested with the real ones. */
import { matchColumns } from '../../src/actions/matchColumns';
import type { CellIssue, ColumnInfo, DataSource, GradingState, Outcome, Preview } from '../../src/actions/types';
import { presetById, presets } from '../../src/grading';
import type { PaneActions } from '../../src/taskpane/state/PaneActions';

const column = (index: number, header: string, ...sample: readonly string[]): ColumnInfo => ({
  index,
  letter: 'ABCDEF'.charAt(index),
  header,
  sample,
  isOurs: false,
});

export const fixtureData: DataSource = {
  sheet: '客户',
  address: 'A3:F795',
  table: '客户表',
  rowCount: 791,
  columns: [
    column(0, '客户名称', '北京远大科技', '上海浦江贸易', '广州岭南食品'),
    column(1, '销售额', '1,250,000', '86,400', '3,910'),
    column(2, '销售金额', '125', '8.6', '0.4'),
    column(3, '毛利', '360', '120', '20'),
    column(4, '备用', '', '', ''),
    { ...column(5, '客户等级', 'A', 'B', 'D'), isOurs: true },
  ],
  notes: [
    { code: 'titleRows', params: { headerRow: 3, count: 2 } },
    { code: 'totalRow', params: { rowNumber: 795, found: '合计' } },
  ],
};

export const fixtureIssues: readonly CellIssue[] = [
  {
    code: 'unreadableNumber',
    params: { found: '约三万' },
    rowNumber: 17,
    column: '销售额',
    address: 'B17',
    found: '约三万',
  },
  { code: 'errorCell', params: { found: '#N/A' }, rowNumber: 23, column: '毛利', address: 'D23', found: '#N/A' },
  { code: 'noIdColumn', params: {} },
];

export const fixturePreview: Preview = {
  tiers: [
    { tier: 'A', count: 40, share: 40 / 788, amount: 51_234_567, amountShare: 0.62 },
    { tier: 'B', count: 118, share: 118 / 788, amount: 18_400_000, amountShare: 0.22 },
    { tier: 'C', count: 237, share: 237 / 788, amount: 9_100_000, amountShare: 0.11 },
    { tier: 'D', count: 393, share: 393 / 788, amount: 4_050_000, amountShare: 0.05 },
  ],
  amountColumn: '销售额',
  graded: 788,
  ungraded: 3,
  asOf: '2024-06-30',
  issues: fixtureIssues,
};

const pyramid = presetById('pyramid-abcd');
if (!pyramid) throw new RangeError('the fixture requires the preset "pyramid-abcd"');

export const fixtureOutcome: Outcome = {
  ...fixturePreview,
  scheme: pyramid,
  sheet: '客户',
  range: 'A3:E795',
  written: 'F3:J795',
  customers: () => [],
};

const nothing: GradingState = { canTakeBack: false, ownSchemes: [] };

export const fixtureGrading: GradingState = {
  canTakeBack: true,
  ownSchemes: [],
  graded: {
    schemeId: 'pyramid-abcd',
    schemeVersion: '1.0.0',
    sheet: '客户',
    asOf: '2024-06-30',
    isStale: true,
    reports: [],
  },
};

/** Actions that answer from the data above; every one can be replaced. */
export function fixtureActions(kind: 'fresh' | 'graded', replaced: Partial<PaneActions> = {}): PaneActions {
  let grading = kind === 'graded' ? fixtureGrading : nothing;
  return {
    schemes: presets,
    findData: () => Promise.resolve(fixtureData),
    insertSample: () => Promise.resolve(fixtureData),
    matchColumns,
    preview: () => Promise.resolve(fixturePreview),
    gradeInPlace: () => {
      grading = { canTakeBack: true, ownSchemes: [] };
      return Promise.resolve(fixtureOutcome);
    },
    takeBack: () => {
      grading = nothing;
      return Promise.resolve({ kind: 'grading', sheet: '客户', kept: 2 });
    },
    writeReports: () => Promise.resolve([{ report: 'summary', sheet: '等级汇总' }]),
    removeGrading: () => {
      grading = nothing;
      return Promise.resolve();
    },
    gradingState: () => Promise.resolve(grading),
    insertFunction: ({ example }) => Promise.resolve({ formula: example, address: '客户!H2' }),
    showSheet: () => Promise.resolve(),
    showGrades: () => Promise.resolve(),
    selectIssue: () => Promise.resolve(),
    watchWorkbook: () => Promise.resolve(() => Promise.resolve()),
    watchRibbon: () => () => undefined,
    ...replaced,
  };
}
