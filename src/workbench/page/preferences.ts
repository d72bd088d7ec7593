import type { Language } from '../texts/Texts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
export const languages: readonly Language[] = ['zh-CN', 'en'];

/** How a person likes the workbench. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const key = 'tierwise-workbench';

/** Kept by the browser; what is not, follows the browser's own language and colours. */
export function readPreferences(window: Window): Preferences {
  const kept = new URLSearchParams(window.localStorage.getItem(key) ?? '');
  const systemLanguage: Language = /^zh/i.test(window.navigator.language) ? 'zh-CN' : 'en';
  const prefers = (query: string): boolean => window.matchMedia(query).matches;
  const systemTheme: Theme = prefers('(forced-colors: active)')
    ? 'contrast'
    : prefers('(prefers-color-scheme: dark)')
      ? 'dark'
      : 'light';
  return {
    language: languages.find((language) => language === kept.get('language')) ?? systemLanguage,
    theme: themes.find((theme) => theme === kept.get('theme')) ?? systemTheme,
  };
}

/** Keeps them for the next visit. */
export function keepPreferences(window: Window, { language, theme }: Preferences): void {
  window.localStorage.setItem(key, new URLSearchParams({ language, theme }).toString());
}
