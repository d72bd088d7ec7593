/**
 * The texts of the commands and of the page around the add-in; what the add-in says comes from the add-in, already in
 * the language asked for. The workbench may not import `locales`, hence this small catalogue of its own.
 */
export type Language = 'zh-CN' | 'en';

/** One part of the catalogue: key → text in both languages; `{places}` are filled in. */
export type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;
