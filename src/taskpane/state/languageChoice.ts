import type { Language } from '../../grading/types';

const KEY = 'tierwise.language';

/** The language a person chose for the pane here before; undefined: none, so Office's own goes. */
export function languageChoice(): Language | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'zh-CN' || stored === 'en' ? stored : undefined;
  } catch {
    // A browser that blocks the storage of embedded pages throws: then the choice lasts as long as the pane.
    return undefined;
  }
}

/** Keeps the language a person chose for the next time the pane opens. */
export function keepLanguageChoice(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // As above: nothing is lost but the memory of it.
  }
}
