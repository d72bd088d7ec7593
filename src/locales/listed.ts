import type { Language } from '../grading/scheme';
import { text } from './text';

const formats: Partial<Record<`${Language} ${'conjunction' | 'disjunction'}`, Intl.ListFormat>> = {};

function formatted(language: Language, type: 'conjunction' | 'disjunction', names: readonly string[]): string {
  // British English does without the comma before the last.
  const format = (formats[`${language} ${type}`] ??= new Intl.ListFormat(language === 'en' ? 'en-GB' : language, {
    type,
  }));
  return format.format(names);
}

/**
 * Names one after the other, as the language separates them.
 *
 * @example listed('zh-CN', ['20%', '30%']) // '20%、30%'
 */
export function listed(language: Language, names: readonly string[]): string {
  return names.join(text(language, 'basis.listSeparator'));
}

/**
 * All of them, as prose says it.
 *
 * @example allOf('en', ['Value', 'Activity', 'Growth']) // 'Value, Activity and Growth'
 */
export function allOf(language: Language, names: readonly string[]): string {
  return formatted(language, 'conjunction', names);
}

/**
 * One of them, as prose says it.
 *
 * @example eitherOf('zh-CN', ['银卡', '金卡', '钻石卡']) // '银卡、金卡或钻石卡'
 */
export function eitherOf(language: Language, names: readonly string[]): string {
  return formatted(language, 'disjunction', names);
}
