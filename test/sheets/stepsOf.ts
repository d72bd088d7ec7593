/** What a job made of steps returns, and how often it yielded on the way. */
export function stepsOf<T>(job: Generator<unknown, T, void>): { readonly value: T; readonly yields: number } {
  for (let yields = 0; ; yields++) {
    const step = job.next();
    if (step.done) return { value: step.value, yields };
  }
}
