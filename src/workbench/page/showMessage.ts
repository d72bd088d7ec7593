import { element } from './element';

/** A sentence across the page, until it is dismissed or another takes its place; undefined takes it away. */
export function showMessage(sentence: string | undefined, dismiss: string): void {
  const shown = element('message', HTMLElement);
  shown.hidden = sentence === undefined;
  if (sentence === undefined) return;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'quiet';
  close.textContent = '×';
  close.setAttribute('aria-label', dismiss);
  close.addEventListener('click', () => (shown.hidden = true));
  shown.replaceChildren(sentence, close);
}
