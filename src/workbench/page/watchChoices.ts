import { element } from './element';

/** Calls `choose` with the value chosen in a list, where it is one of those known. */
export function watchChoices<T extends string>(id: string, known: readonly T[], choose: (value: T) => void): void {
  const list = element(id, HTMLSelectElement);
  list.addEventListener('change', () => {
    const value = known.find((choice) => choice === list.value);
    if (value !== undefined) choose(value);
  });
}
