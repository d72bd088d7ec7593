/** @jest-environment jsdom */
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Preview } from '../../../src/actions/types';
import { App } from '../../../src/taskpane/App';
import { fixtureActions, fixtureOutcome, fixturePreview } from '../paneFixture';
import { renderPane } from '../renderPane';

afterEach(cleanup);

const still = { since: '2026-01-15', rose: 0, fell: 0, stayed: 788, joined: 0, left: 0 };

/** The pane at its preview of a grading that changes what is given. */
async function openPreview(language: 'zh-CN' | 'en', given: Pick<Preview, 'changes' | 'overridden'>) {
  const user = userEvent.setup();
  const actions = fixtureActions('fresh', {
    preview: () => Promise.resolve({ ...fixturePreview, ...given }),
    gradeInPlace: () => Promise.resolve({ ...fixtureOutcome, ...given }),
  });
  await renderPane(<App language={language} actions={actions} />);
  const [start, next, show, grade] =
    language === 'en' ? ['Choose data', 'Next', 'Preview', 'Grade'] : ['选择数据', '下一步', '预览', '开始分级'];
  for (const name of [start, next, next, show]) await user.click(await screen.findByRole('button', { name }));
  await screen.findByRole('table');
  return { grade: async () => user.click(await screen.findByRole('button', { name: grade })) };
}

/** The line that says since when, if there is one, and the figures below it. */
function said(): readonly (string | null)[] {
  const list = document.querySelector('table')?.parentElement?.nextElementSibling;
  return [...(list?.querySelectorAll('p, li') ?? [])].map(({ textContent }) => textContent);
}

it.each([
  ['zh-CN', ['与 2026-01-15 的分级相比', '升级 1,203 位', '降级 7 位', '新增 2 位', '离开 3 位', '人工调整 4 位']],
  ['en', ['Since the grading of 2026-01-15', '1,203 up', '7 down', '2 new', '3 gone', '4 set by hand']],
] as const)('ChangeList counts in %s who moved and whose tier was set by hand', async (language, figures) => {
  await openPreview(language, { changes: { ...still, rose: 1203, fell: 7, joined: 2, left: 3 }, overridden: 4 });
  expect(said()).toEqual(figures);
});

it('ChangeList names no count of zero', async () => {
  await openPreview('zh-CN', { changes: { ...still, fell: 5 }, overridden: 0 });
  expect(said()).toEqual(['与 2026-01-15 的分级相比', '降级 5 位']);
});

it.each([
  ['zh-CN', ['与 2026-01-15 的分级相比', '等级没有变化']],
  ['en', ['Since the grading of 2026-01-15', 'No changes']],
] as const)('ChangeList says in %s that nobody moved', async (language, figures) => {
  await openPreview(language, { changes: still });
  expect(said()).toEqual(figures);
});

it('ChangeList compares nothing where there is no earlier grading', async () => {
  await openPreview('zh-CN', {});
  expect(document.querySelector('main')?.textContent).not.toMatch(/相比|升级|人工/);
});

it('ChangeList tells tiers set by hand also where there is nothing to compare with', async () => {
  await openPreview('zh-CN', { overridden: 2 });
  expect(said()).toEqual(['人工调整 2 位']);
});

it('ChangeList stands in the result as well', async () => {
  const { grade } = await openPreview('en', { changes: { ...still, rose: 1 } });
  await grade();
  await screen.findByRole('heading', { level: 1, name: 'Graded' });
  expect(said()).toEqual(['Since the grading of 2026-01-15', '1 up']);
});
