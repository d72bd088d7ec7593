/** How a long job tells how far it is, and how it is stopped between two blocks. */
export interface Steps {
  /** Share done, 0–1. */
  readonly onStep?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Throws the signal's reason where the job was cancelled. */
export function checkCancelled({ signal }: Steps): void {
  signal?.throwIfAborted();
}
