/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { CellIssue } from '../../../src/actions/types';
import type { PaneActions } from '../../../src/taskpane/state/PaneActions';
import { presetById } from '../../../src/grading';
import { text } from '../../../src/locales';
import type { TextKey } from '../../../src/locales';
import { App } from '../../../src/taskpane/App';
import { axeViolations } from '../axeViolations';
import { renderPane } from '../renderPane';
import { fixtureActions, fixtureIssues, fixtureOutcome, fixturePreview } from '../paneFixture';

afterEach(cleanup);

const never = new Promise<never>(() => undefined);

/** Opens the pane and presses the buttons named, waiting for each. */
async function open(
  language: 'zh-CN' | 'en',
  presses: readonly TextKey[],
  kind: 'fresh' | 'graded' = 'fresh',
  replaced: Partial<PaneActions> = {},
) {
  document.title = 'Tierwise';
  document.documentElement.lang = language;
  const user = userEvent.setup();
  await renderPane(<App language={language} actions={fixtureActions(kind, replaced)} />);
  const say = (key: TextKey, params = {}) => text(language, key, params);
  for (const key of presses) await user.click(await screen.findByRole('button', { name: say(key) }));
  return { user, say };
}

const toData = ['pane.welcome.start'] as const;
const toColumns = [...toData, 'pane.next'] as const;
const toScheme = [...toColumns, 'pane.next'] as const;
const toPreview = [...toScheme, 'pane.scheme.preview'] as const;
const toResult = [...toPreview, 'pane.preview.grade'] as const;

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('every screen on the way has one main heading and nothing axe objects to', async () => {
    const { user, say } = await open(language, []);
    for (const [press, title] of [
      [undefined, 'pane.welcome.title'],
      ['pane.welcome.start', 'pane.data.title'],
      ['pane.next', 'pane.columns.title'],
      ['pane.next', 'pane.scheme.title'],
      ['pane.scheme.preview', 'pane.preview.title'],
      ['pane.preview.grade', 'pane.result.title'],
    ] as const) {
      if (press) await user.click(screen.getByRole('button', { name: say(press) }));
      expect(await screen.findByRole('heading', { level: 1, name: say(title) })).toBeVisible();
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(await axeViolations()).toEqual([]);
    }
  });

  test('a grading under way shows its phase and can be cancelled', async () => {
    const { say } = await open(language, toResult, 'fresh', {
      gradeInPlace: (_job, options) => {
        options?.onProgress?.({ phase: 'compute', done: 0.5 });
        return never;
      },
    });
    expect(await screen.findByRole('heading', { level: 1, name: say('pane.grading.title') })).toBeVisible();
    // Half of the second of three phases.
    expect(screen.getByRole('progressbar', { name: say('pane.work.progress') })).toHaveAttribute(
      'aria-valuenow',
      '0.5',
    );
    expect(screen.getByRole('status')).toHaveTextContent(say('pane.phase.compute'));
    expect(screen.getByRole('button', { name: say('pane.cancel') })).toBeEnabled();
    expect(await axeViolations()).toEqual([]);
  });

  test('a standing grading is offered again, with what has changed, to be taken back or removed', async () => {
    const { say } = await open(language, [], 'graded');
    expect(await screen.findByText(say('pane.standing.title', { sheet: '客户' }))).toBeVisible();
    expect(screen.getByText(say('pane.stale'))).toBeVisible();
    expect(screen.getByRole('button', { name: say('pane.result.takeBack') })).toBeEnabled();
    expect(await axeViolations()).toEqual([]);
  });

  test('a matrix can be made by any two of several composites, the leading ones first', async () => {
    const writeReports = jest.fn<ReturnType<PaneActions['writeReports']>, Parameters<PaneActions['writeReports']>>(() =>
      Promise.resolve([{ report: 'matrix', sheet: '价值–成长矩阵' }] as const),
    );
    const scheme = presetById('clusters') ?? fixtureOutcome.scheme;
    const gradeInPlace = () => Promise.resolve({ ...fixtureOutcome, scheme });
    const { user, say } = await open(language, [...toResult, 'pane.result.report'], 'fresh', {
      writeReports,
      gradeInPlace,
    });
    const axes = await screen.findByRole('combobox', { name: say('pane.matrix.axes') });
    const nameOf = (wanted: string) => scheme.composites.find(({ id }) => id === wanted)?.names[language];
    const [value, liveliness, growing] = ['value', 'liveliness', 'growing'].map(nameOf);
    expect(
      within(axes)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual([`${value} × ${liveliness}`, `${value} × ${growing}`, `${liveliness} × ${growing}`]);
    await user.selectOptions(axes, `${value} × ${growing}`);
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: say('pane.reports.write') }));
    await waitFor(() => expect(writeReports.mock.calls[0]?.[0].matrix).toEqual(['value', 'growing']));
  });

  test('reports are chosen, written, listed as ways to their sheets, and can be taken back', async () => {
    const leftOut = { code: 'matrixNeedsTwo', params: { scheme: '示例', count: 1 } };
    const writeReports = jest.fn<ReturnType<PaneActions['writeReports']>, Parameters<PaneActions['writeReports']>>(
      (_request, options) => {
        options?.onNote?.(leftOut);
        return Promise.resolve([{ report: 'summary', sheet: '等级汇总' }] as const);
      },
    );
    const showSheet = jest.fn(() => Promise.resolve());
    const takeBack = () => Promise.resolve({ kind: 'reports', removed: ['等级汇总'], kept: ['分级标准'] } as const);
    const { user, say } = await open(language, [...toResult, 'pane.result.report'], 'fresh', {
      writeReports,
      showSheet,
      takeBack,
    });
    expect(await screen.findByRole('heading', { level: 1, name: say('pane.reports.title') })).toBeVisible();
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: say('pane.reports.all') }));
    expect(screen.getByRole('button', { name: say('pane.reports.write') })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('checkbox', { name: say('report.summary.name') }));
    await user.click(screen.getByRole('button', { name: say('pane.reports.write') }));
    await user.click(await screen.findByRole('button', { name: say('pane.reports.show', { sheet: '等级汇总' }) }));
    expect(showSheet).toHaveBeenCalledWith('等级汇总');
    expect(screen.getByText(say('issue.matrixNeedsTwo', leftOut.params))).toBeVisible();
    const asked = { reports: ['summary'], evaluation: { of: { kind: 'one' }, layout: 'oneSheet' }, sheet: '客户' };
    expect(writeReports).toHaveBeenCalledWith(asked, expect.anything());
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: say('pane.reports.takeBack') }));
    expect(await screen.findAllByText(/分级标准/)).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: say('pane.reports.show', { sheet: '等级汇总' }) })).toBeNull();
    await user.click(screen.getByRole('button', { name: say('pane.back') }));
    expect(await screen.findByRole('heading', { level: 1, name: say('pane.result.title') })).toBeVisible();
  });

  test('functions are searched, read about and put into a cell', async () => {
    const insertFunction = jest.fn(() => Promise.resolve({ formula: '=TIER.GINI(C2:C7)', address: '客户!H2' }));
    const { user, say } = await open(language, ['pane.functions.open'], 'fresh', { insertFunction });
    expect(await screen.findByText('TIER.GRADE')).toBeVisible();
    expect(await axeViolations()).toEqual([]);
    await user.type(screen.getByRole('searchbox', { name: say('pane.functions.search') }), 'gini');
    expect(screen.queryByText('TIER.GRADE')).toBeNull();
    await user.click(screen.getByText('TIER.GINI'));
    await user.click(screen.getByRole('button', { name: say('pane.functions.insert') }));
    const example: unknown = expect.stringContaining('=TIER.GINI(');
    expect(insertFunction).toHaveBeenCalledWith({ id: 'GINI', parameters: ['values'], example }, undefined);
    expect(await screen.findAllByText(/=TIER\.GINI\(C2:C7\)/)).not.toHaveLength(0);
    expect(await axeViolations()).toEqual([]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'nonsense');
    expect(screen.getByText(say('pane.functions.noneFound', { query: 'nonsense' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: say('pane.back') }));
    expect(await screen.findByRole('heading', { level: 1, name: say('pane.welcome.title') })).toBeVisible();
  });

  test('a failure is a message that can be dismissed, and the way on stays shut', async () => {
    const { user, say } = await open(language, toData, 'fresh', {
      findData: () => Promise.reject(Object.assign(new Error(), { code: 'noHeader', params: { sheet: '客户' } })),
    });
    const sentence = say('issue.noHeader', { sheet: '客户' });
    expect(await screen.findAllByText(sentence, { exact: false })).not.toHaveLength(0);
    expect(screen.getByText(say('pane.data.none'))).toBeVisible();
    expect(screen.getByRole('button', { name: say('pane.next') })).toHaveAttribute('aria-disabled', 'true');
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: say('pane.problem.dismiss') }));
    expect(screen.queryByText(sentence, { exact: false })).toBeNull();
  });

  test('removing asks first', async () => {
    const removeGrading = jest.fn(() => Promise.resolve());
    const { user, say } = await open(language, [...toResult, 'pane.result.remove'], 'fresh', { removeGrading });
    expect(screen.getByText(say('pane.remove.title'))).toBeVisible();
    expect(screen.getByRole('button', { name: say('pane.cancel') })).toHaveFocus();
    expect(removeGrading).not.toHaveBeenCalled();
    expect(await axeViolations()).toEqual([]);
    await user.click(screen.getByRole('button', { name: say('pane.remove.confirm') }));
    await waitFor(() => expect(removeGrading).toHaveBeenCalledWith('客户'));
  });
});

test('the data screen says where, how many, and what was left out', async () => {
  await open('en', toData);
  expect(await screen.findByRole('heading', { name: '791 customers' })).toBeVisible();
  expect(screen.getByText('客户表')).toBeVisible();
  expect(screen.getByText('A3:F795 · 5 columns')).toBeVisible();
  expect(screen.getByText('Row 795, “合计”, is a total and was left out.')).toBeVisible();
});

test('each indicator shows its column, a sample of it, and how much it is needed; our own columns are not offered', async () => {
  const { user } = await open('en', toColumns);
  const margin = await screen.findByRole('combobox', { name: /^Gross margin/ });
  expect(margin).toHaveDisplayValue('D · 毛利');
  expect(margin).toHaveAccessibleDescription('e.g. 360, 120, 20');
  expect(within(margin).queryByText('F · 客户等级')).toBeNull();
  expect(screen.getByRole('combobox', { name: /^Sales *Some schemes/ })).toHaveAccessibleDescription(
    'C · 销售金额 would match too. Please check.',
  );
  await user.selectOptions(margin, 'B · 销售额');
  expect(margin).toHaveAccessibleDescription('This column is also used for “Sales”.');
});

test('indicators without a column are folded away and can be given one', async () => {
  const { user } = await open('en', toColumns);
  expect(screen.queryByRole('combobox', { name: /^Total demand/ })).toBeNull();
  await user.click(await screen.findByRole('button', { name: /^Show indicators not matched/ }));
  const demand = screen.getByRole('combobox', { name: /^Total demand/ });
  await user.selectOptions(demand, 'E · 备用');
  expect(demand).toHaveDisplayValue('E · 备用');
  expect(demand).toHaveAccessibleDescription('The first rows are blank');
});

test('an indicator that can be computed says from what', async () => {
  const { user } = await open('en', toColumns);
  await user.click(await screen.findByRole('button', { name: /^Show indicators not matched/ }));
  await user.selectOptions(screen.getByRole('combobox', { name: /^Sales this year/ }), 'C · 销售金额');
  await user.selectOptions(screen.getByRole('combobox', { name: /^Sales last year/ }), 'E · 备用');
  const growth = screen.getByRole('combobox', { name: /^Sales growth/ });
  expect(growth).toHaveDisplayValue('(Calculated)');
  expect(growth).toHaveAccessibleDescription('Calculated from: Sales this year, Sales last year.');
});

test('a scheme without its columns cannot be chosen and says what it lacks', async () => {
  const { user } = await open('en', toScheme);
  expect(await screen.findByRole('radio', { name: 'Customer pyramid A–D' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Value–potential matrix' })).toBeDisabled();
  expect(screen.getByRole('heading', { name: /schemes lack columns$/ })).toBeVisible();
  expect(screen.getAllByText(/^Cannot grade: none of the indicators of Potential has a column/)[0]).toBeVisible();
  await user.click(screen.getAllByRole('button', { name: 'Choose columns' })[0] ?? document.body);
  expect(await screen.findByRole('heading', { level: 1, name: 'Confirm columns' })).toBeVisible();
});

test('a scheme is found by the name of a tier', async () => {
  const { user } = await open('en', toScheme);
  const search = await screen.findByRole('searchbox', { name: 'Search schemes and tiers' });
  await user.type(search, 'hibernating nonsense');
  expect(screen.getByText('No scheme answers to “hibernating nonsense”.')).toBeVisible();
  expect(screen.queryByRole('radio')).toBeNull();
  await user.clear(search);
  await user.type(search, 'platinum');
  expect(screen.getByRole('radio', { name: 'Value–potential matrix' })).toBeVisible();
  expect(screen.queryByRole('radio', { name: 'Customer pyramid A–D' })).toBeNull();
});

test('the preview shows count and amount of every tier, and grades by another date when asked', async () => {
  const preview = jest.fn(fixtureActions('fresh').preview);
  const { user } = await open('en', toPreview, 'fresh', { preview });
  const row = (await screen.findByText('A Best customers')).closest('tr');
  if (!row) throw new Error('the tier stands in a row');
  expect(row).toHaveTextContent('A Best customers40 5%51.2M 62%');
  const date = screen.getByLabelText('As-of date');
  expect(date).toHaveValue('2024-06-30');
  await user.clear(date);
  await user.type(date, '2024-03-31');
  await waitFor(() =>
    expect(preview).toHaveBeenLastCalledWith(expect.objectContaining({ asOf: '2024-03-31' }), expect.anything()),
  );
});

test('an issue with a cell is a button that selects it', async () => {
  const selectIssue = jest.fn(() => Promise.resolve());
  const { user } = await open('en', toResult, 'fresh', { selectIssue });
  await user.click(await screen.findByRole('button', { name: /^B17 “约三万” cannot be read/ }));
  expect(selectIssue).toHaveBeenCalledWith('客户', fixtureIssues[0]);
  expect(screen.queryByRole('button', { name: /There is no customer ID/ })).toBeNull();
});

test('an issue of a row is named by its row, once, and selects it', async () => {
  const selectIssue = jest.fn(() => Promise.resolve());
  const issues: readonly CellIssue[] = [
    { code: 'errorCell', params: { found: '#N/A' }, rowNumber: 9 },
    { code: 'totalRow', params: { rowNumber: 12, found: '合计' }, rowNumber: 12 },
  ];
  const preview = async () => ({ ...fixturePreview, issues });
  const { user } = await open('en', toPreview, 'fresh', { preview, selectIssue });
  await user.click(await screen.findByRole('button', { name: /^Row 9 The cell holds/ }));
  expect(selectIssue).toHaveBeenCalledWith('客户', issues[0]);
  expect(screen.getByRole('button', { name: /Row 12/ })).toHaveTextContent(/^ ?Row 12, “合计”/);
});

test('thousands of issues are shown page by page', async () => {
  const issues = Array.from({ length: 45 }, (_, index) => ({ code: 'missingId', params: { rowNumber: index } }));
  const preview = async () => ({ ...fixturePreview, issues });
  const { user } = await open('en', toPreview, 'fresh', { preview });
  const list = within(await screen.findByRole('region', { name: '45 things to look at' })).getByRole('list');
  expect(within(list).getAllByRole('listitem')).toHaveLength(20);
  await user.click(screen.getByRole('button', { name: 'Show 20 more' }));
  await user.click(screen.getByRole('button', { name: 'Show 5 more' }));
  expect(within(list).getAllByRole('listitem')).toHaveLength(45);
  expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
});

test('a cancelled grading leads back to the preview and says that nothing was left', async () => {
  const { user } = await open('en', toResult, 'fresh', {
    gradeInPlace: (_job, options) =>
      new Promise((_resolve, reject) => options?.signal?.addEventListener('abort', () => reject(new Error('aborted')))),
  });
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Preview' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Cancelled. The workbook is as it was.');
});

test('taking back says what was kept and leads to the schemes', async () => {
  await open('zh-CN', [...toResult, 'pane.result.takeBack']);
  expect(await screen.findByRole('heading', { level: 1, name: '选择方案' })).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('已撤回“客户”上的分级。手工填写的 2 个单元格已保留。');
});

test('the pane changes its language at once and keeps its place', async () => {
  const { user } = await open('zh-CN', toColumns);
  await user.click(screen.getByRole('button', { name: '切换到英文 English' }));
  expect(screen.getByRole('heading', { level: 1, name: 'Confirm columns' })).toBeVisible();
  expect(document.documentElement).toHaveAttribute('lang', 'en');
});
