import { matchColumns } from '../../../src/actions/matchColumns';
import { presets } from '../../../src/grading';
import type { PaneEvent } from '../../../src/taskpane/state/events';
import { offeredSchemes } from '../../../src/taskpane/state/offeredSchemes';
import { initialState, paneReducer } from '../../../src/taskpane/state/paneReducer';
import { fixtureData, fixtureOutcome, fixturePreview } from '../paneFixture';

const start = initialState('zh-CN', presets);
const after = (...events: readonly PaneEvent[]) => events.reduce(paneReducer, start);
const matches = Object.fromEntries(presets.map((scheme) => [scheme.id, matchColumns(fixtureData, scheme, 'zh-CN')]));
const found = { type: 'dataFound', data: fixtureData, matches } as const;

test('found data brings its matched columns and the first scheme they suffice for', () => {
  const state = after({ type: 'started', task: 'find' }, found);
  expect(state.mapping).toEqual({ name: 0, sales: 1, margin: 3 });
  expect(state.schemeId).toBe('pyramid-abcd');
  expect(state.task).toBeUndefined();
});

test('the scheme the sheet was graded by is proposed again as soon as it has its columns', () => {
  const graded = { schemeId: 'value-potential', schemeVersion: '1.0.0', sheet: '客户', isStale: false, reports: [] };
  const gradingRead = { type: 'gradingRead', grading: { canTakeBack: false, ownSchemes: [], graded } } as const;
  // The matrix wants a column of potential, and there is none.
  expect(after(gradingRead, found).schemeId).toBe('pyramid-abcd');
  expect(after(gradingRead, { ...found, mapping: { sales: 1, totalDemand: 4 } }).schemeId).toBe('value-potential');
});

test('a scheme of the workbook comes before those that ship, in place of the one whose id it has', () => {
  const [first, second] = presets;
  if (!first || !second) throw new RangeError('the test requires two presets');
  const own = { ...second, version: '9' };
  const state = after({ type: 'gradingRead', grading: { canTakeBack: false, ownSchemes: [own] } }, found);
  expect(offeredSchemes(state)).toEqual([own, ...presets.filter(({ id }) => id !== own.id)]);
  expect(state.schemeId).toBe(own.id);
});

test('a scheme chosen by hand stays when a column is corrected, whatever else there is', () => {
  const own = { ...fixtureOutcome.scheme, id: 'own' };
  const state = after(
    { type: 'gradingRead', grading: { canTakeBack: false, ownSchemes: [own] } },
    found,
    { type: 'schemeChosen', schemeId: 'pyramid-abcd' },
    { type: 'columnChosen', indicator: 'margin', column: undefined },
  );
  expect(state.schemeId).toBe('pyramid-abcd');
});

test('new data on a graded sheet starts with the scheme it is graded by; data found again stays with the one used', () => {
  const own = { ...fixtureOutcome.scheme, id: 'own' };
  const graded = { schemeId: 'own', schemeVersion: '1', sheet: fixtureData.sheet, isStale: false, reports: [] };
  const events: readonly PaneEvent[] = [
    { type: 'gradingRead', grading: { canTakeBack: false, ownSchemes: [own], graded } },
    found,
    { type: 'schemeChosen', schemeId: 'pyramid-abcd' },
  ];
  expect(after(...events, { ...found, mapping: { sales: 1, margin: 3 } }).schemeId).toBe('pyramid-abcd');
  expect(after(...events, found).schemeId).toBe('own');
});

test('a confirmed mapping goes before the one found by header', () => {
  expect(after({ ...found, mapping: { sales: 2 } }).mapping).toEqual({ sales: 2 });
});

test('taking the last required column away leaves no scheme', () => {
  const state = after(
    found,
    { type: 'columnChosen', indicator: 'sales', column: undefined },
    { type: 'columnChosen', indicator: 'margin' },
  );
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
  const notice = { kind: 'takenBack', takenBack: { kind: 'grading', sheet: '客户', kept: 0 } } as const;
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
