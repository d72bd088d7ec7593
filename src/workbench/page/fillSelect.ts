/** Puts choices into a list and selects one. */
export function fillSelect(
  list: HTMLSelectElement,
  choices: readonly { readonly value: string; readonly label: string }[],
  selected: string,
): void {
  list.replaceChildren(...choices.map(({ value, label }) => new Option(label, value, false, value === selected)));
}
