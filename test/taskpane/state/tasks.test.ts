import { createStore } from '../../../src/taskpane/state/store';
import { initialState, paneReducer } from '../../../src/taskpane/state/paneReducer';
import { createTasks } from '../../../src/taskpane/state/tasks';
import { fixturePreview } from '../paneFixture';

function start() {
  const store = createStore(paneReducer, initialState('en', []));
  return { store, tasks: createTasks(store) };
}

const previewed = (graded: number) => [{ type: 'previewed' as const, preview: { ...fixturePreview, graded } }];

test('progress is shown while a task runs, and its events when it is done', async () => {
  const { store, tasks } = start();
  await tasks.run('preview', async ({ onProgress }) => {
    onProgress?.({ phase: 'compute', done: 0.5 });
    expect(store.state().task).toMatchObject({ kind: 'preview', progress: { phase: 'compute', done: 0.5 } });
    return previewed(1);
  });
  expect(store.state().task).toBeUndefined();
  expect(store.state().preview?.graded).toBe(1);
});

test('the answer of an earlier task is dropped when a later one has begun', async () => {
  const { store, tasks } = start();
  let answerFirst: () => void = () => undefined;
  const first = tasks.run('preview', () => new Promise((resolve) => (answerFirst = () => resolve(previewed(1)))));
  await tasks.run('preview', () => Promise.resolve(previewed(2)));
  answerFirst();
  await first;
  expect(store.state().preview?.graded).toBe(2);
});

test('a cancelled task is reported only after it has cleaned up', async () => {
  const { store, tasks } = start();
  const run = tasks.run(
    'grade',
    ({ signal }) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => setTimeout(() => reject(new Error())))),
  );
  tasks.cancel();
  expect(store.state().task).toMatchObject({ kind: 'grade', isCancelling: true });
  await run;
  expect(store.state().task).toBeUndefined();
  expect(store.state().notice).toEqual({ kind: 'cancelled' });
});

test('a failure with a code keeps it; any other is an unexpected one with its message', async () => {
  const { store, tasks } = start();
  await tasks.run('find', () => Promise.reject(Object.assign(new Error(), { code: 'noTable', params: { a: 1 } })));
  expect(store.state().problem).toEqual({ code: 'noTable', params: { a: 1 } });
  await tasks.run('find', () => Promise.reject(new Error('boom')));
  expect(store.state().problem).toEqual({ code: 'programFailure', params: { message: 'boom' } });
});

test('an abandoned task says nothing any more', async () => {
  const { store, tasks } = start();
  const run = tasks.run('find', () => Promise.reject(new Error('late')));
  tasks.abandon();
  await run;
  expect(store.state().problem).toBeUndefined();
});
