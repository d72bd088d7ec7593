/** A piece of data as it is now, and how some of it is changed: what objects inside a chart or a page layout work on. */
export interface Handle<T> {
  readonly read: () => T;
  readonly write: (patch: Partial<T>) => void;
}

/** The handle of a piece inside another one. */
export const part = <T, K extends keyof T>(whole: Handle<T>, key: K): Handle<T[K]> => ({
  read: () => whole.read()[key],
  // Of a piece only some is changed: the rest stays as it is now.
  write: (patch) => whole.write({ [key]: { ...whole.read()[key], ...patch } } as unknown as Partial<T>),
});
