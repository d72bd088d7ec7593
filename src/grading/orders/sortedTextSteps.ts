const RUN = 4096;

/**
 * Texts in the order of their UTF-16 code units, the same in every language and on every machine. Sorted in runs that
 * are then merged two by two, so that no step is long.
 *
 * @param texts left unchanged
 */
export function* sortedTextSteps(texts: readonly string[]): Generator<void, readonly string[], void> {
  let runs: (readonly string[])[] = [];
  for (let from = 0; from < texts.length; from += RUN) {
    runs.push(texts.slice(from, from + RUN).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* mergedSteps(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* mergedSteps(one: readonly string[], other: readonly string[]): Generator<void, readonly string[], void> {
  const merged: string[] = [];
  let at = 0;
  let place = 0;
  while (at < one.length || place < other.length) {
    if ((at + place) % RUN === 0) yield;
    const first = one[at];
    const second = other[place];
    if (second === undefined || (first !== undefined && first <= second)) {
      if (first !== undefined) merged.push(first);
      at++;
    } else {
      merged.push(second);
      place++;
    }
  }
  return merged;
}
