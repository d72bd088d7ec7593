import { commandTexts } from './commandTexts';
import { pageTexts } from './pageTexts';
import type { Language } from './Texts';

/** The whole catalogue. */
export const texts = { ...commandTexts, ...pageTexts };

export type TextKey = keyof typeof texts;
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * A text in a language, its `{places}` filled in.
 *
 * @throws RangeError "textOf requires the parameter …"
 * @example textOf('en', 'fileMissing', { file: 'a.xlsx' }) // 'The file a.xlsx was not found.'
 */
export function textOf(language: Language, key: TextKey, params: TextParams = {}): string {
  return texts[key][language].replaceAll(/\{(\w+)\}/g, (_place, name: string) => {
    const value = params[name];
    if (value === undefined) throw new RangeError(`textOf requires the parameter ${name}`);
    return String(value);
  });
}
