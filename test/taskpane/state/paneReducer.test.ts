import type { PaneEvent } from '../../../src/taskpane/state/events';
import { initialState, paneReducer } from '../../../src/taskpane/state/paneReducer';
import { fixtureData, fixtureMatches, fixtureOutcome, fixturePreview, fixtureSchemes } from '../paneFixture';

const start = initialState('zh-CN', fixtureSchemes);
const after = (...events: readonly PaneEvent[]) => events.reduce(paneReducer, start);
const found: PaneEvent = { type: 'dataFound', data: fixtureData, matches: fixtureMatches };

test('found data brings its matched columns and the first scheme they suffice for', () => {
  const state = after({ type: 'started', task: 'find' }, found);
  expect(state.mapping).toEqual({ name: 0, sales: 1, orders: 3, demand: 4 });
  expect(state.schemeId).toBe('pyramid-abcd');
  expect(state.task).toBeUndefined();
});

test('the scheme the sheet was graded by is proposed again', () => {
  const graded = { schemeId: 'value-potential', schemeVersion: '1', sheet: '客户', isStale: false };
  const state = after({ type: 'gradingRead', grading: { canTakeBack: false, graded } }, found);
  expect(state.schemeId).toBe('pyramid-abcd');
  expect(paneReducer(state, { type: 'columnChosen', indicator: 'shareOfWallet', column: 2 }).schemeId).toBe(
    'pyramid-abcd',
  );
  const withColumn = { ...fixtureMatches, 'value-potential': [] };
  expect(
    after(
      { type: 'gradingRead', grading: { canTakeBack: false, graded } },
      { type: 'dataFound', data: fixtureData, matches: withColumn },
    ).schemeId,
  ).toBe('value-potential');
});

test('taking the last required column away leaves no scheme', () => {
  const state = after(found, { type: 'columnChosen', indicator: 'sales', column: undefined });
  expect(state.mapping).not.toHaveProperty('sales');
  expect(state.schemeId).toBeUndefined();
});

test('looking for data forgets what was found before, so that a failure shows no old data', () => {
  const state = after(found, { type: 'started', task: 'find' });
  expect(state.data).toBeUndefined();
});

test('new data forgets the preview and the date of the old', () => {
  const state = after(
    { type: 'asOfChosen', asOf: '2024-01-01' },
    { type: 'previewed', preview: fixturePreview },
    found,
  );
  expect(state.preview).toBeUndefined();
  expect(state.asOf).toBeUndefined();
});

test('a grading leads to its result, and taking it back leads to the choice of scheme with good news', () => {
  const graded = after(found, { type: 'started', task: 'grade' }, { type: 'graded', outcome: fixtureOutcome });
  expect([graded.step, graded.task]).toEqual(['result', undefined]);
  const notice = { kind: 'takenBack', takenBack: { sheet: '客户', kept: 0 } } as const;
  const undone = paneReducer(graded, { type: 'undone', notice });
  expect([undone.step, undone.outcome, undone.notice]).toEqual(['scheme', undefined, notice]);
});

test('taking back without data chosen stays at the welcome', () => {
  expect(after({ type: 'undone', notice: { kind: 'removed', sheet: '客户' } }).step).toBe('welcome');
});

test('a problem ends the task and stays until the next move', () => {
  const failed = after({ type: 'started', task: 'find' }, { type: 'failed', problem: { code: 'noTable', params: {} } });
  expect(failed.task).toBeUndefined();
  expect(failed.problem?.code).toBe('noTable');
  expect(paneReducer(failed, { type: 'moved', to: 'welcome' }).problem).toBeUndefined();
  expect(paneReducer(failed, { type: 'messageDismissed' }).problem).toBeUndefined();
});

test('progress that comes after the end changes nothing', () => {
  expect(paneReducer(start, { type: 'progressed', progress: { phase: 'write', done: 1 } })).toBe(start);
  expect(paneReducer(start, { type: 'cancelling' })).toBe(start);
});
