/** The languages a scheme's own texts come in; a workbook is written in one of them. */
export type Language = 'zh-CN' | 'en';

/** A text of a scheme in both languages. */
export type LocalText = Readonly<Record<Language, string>>;
