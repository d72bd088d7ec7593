import { element } from './element';

/** Puts choices into a list and selects one. */
export function fillSelect(
  id: string,
  choices: readonly { readonly value: string; readonly label: string }[],
  selected: string,
): void {
  const options = choices.map(({ value, label }) => new Option(label, value, false, value === selected));
  element(id, HTMLSelectElement).replaceChildren(...options);
}
