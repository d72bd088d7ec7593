import type { Language } from '../grading/scheme';

/**
 * Our language for Office's display language: Chinese in every form, else English.
 *
 * @example languageOf('zh-TW') // 'zh-CN'
 */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
