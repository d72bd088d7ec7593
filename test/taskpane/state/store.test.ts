import { createStore } from '../../../src/taskpane/state/store';

const counter = () => createStore((state: number, event: 'up' | 'stay') => (event === 'up' ? state + 1 : state), 0);

test('a store holds what its reducer made of the events', () => {
  const store = counter();
  store.send('up');
  store.send('up');
  expect(store.state()).toBe(2);
});

test('listeners hear of changes only, and nothing after they left', () => {
  const store = counter();
  const listener = jest.fn();
  const leave = store.subscribe(listener);
  store.send('stay');
  expect(listener).not.toHaveBeenCalled();
  store.send('up');
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  store.send('up');
  expect(listener).toHaveBeenCalledTimes(1);
});
