import type { BookChange } from './types';

/** Who is told of changes, and who makes them. */
export interface Changes {
  listen(listener: (change: BookChange) => void): () => void;
  emit(change: BookChange): void;
  /** Runs an edit of ours: what Univer reports meanwhile is not the person's. */
  ours<T>(edit: () => T): T;
  isOurs(): boolean;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: BookChange) => void>();
  let depth = 0;
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(change) {
      for (const listener of listeners) listener(change);
    },
    ours(edit) {
      depth += 1;
      try {
        return edit();
      } finally {
        depth -= 1;
      }
    },
    isOurs: () => depth > 0,
  };
}
