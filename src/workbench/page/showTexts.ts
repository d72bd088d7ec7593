import { textOf, texts, type TextKey } from '../texts/textOf';
import type { Language } from '../texts/Texts';
import { element } from './element';
import type { Theme } from './preferences';

const isKey = (key: string): key is TextKey => Object.hasOwn(texts, key);

/** Says the page's own texts in a language: elements name theirs in `data-text`. */
export function showTexts(language: Language, theme: Theme): void {
  const say = (key: TextKey): string => textOf(language, key);
  document.documentElement.lang = language;
  document.documentElement.dataset['theme'] = theme;
  document.title = say('appName');
  for (const shown of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = shown.dataset['text'] ?? '';
    if (!isKey(key)) throw new RangeError(`showTexts requires a text of the catalogue, not ${key}`);
    shown.textContent = say(key);
  }
  element('grid', HTMLElement).setAttribute('aria-label', say('grid'));
  element('ribbon', HTMLElement).setAttribute('aria-label', say('ribbon'));
  element('splitter', HTMLElement).setAttribute('aria-label', say('splitter'));
  element('close-pane', HTMLElement).setAttribute('aria-label', say('closePane'));
}
