/** Requests of the client library while something is done: one for each sync. */
export async function requestsOf(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const external = (window as unknown as { external: { Execute: (...args: unknown[]) => unknown } }).external;
  const execute = external.Execute;
  external.Execute = (id, ...rest) => {
    // Those that carry a batch.
    if (id === 93) count++;
    return execute.call(external, id, ...rest);
  };
  try {
    await work();
  } finally {
    external.Execute = execute;
  }
  return count;
}
