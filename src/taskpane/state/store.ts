/** The pane's memory: a value, an event that changes it, and those who want to know. It does not know React. */
export interface Store<State, Event> {
  readonly state: () => State;
  readonly send: (event: Event) => void;
  /** @returns a function that ends the subscription */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * A store over a pure reducer. Listeners hear of a change only when the state is another object than before.
 *
 * @param reduce makes the next state; returns the same object where nothing changes
 * @param initial the state to start from
 */
export function createStore<State, Event>(
  reduce: (state: State, event: Event) => State,
  initial: State,
): Store<State, Event> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => current,
    send: (event) => {
      const next = reduce(current, event);
      if (next === current) return;
      current = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
