import type { Language } from '../../grading/types';
import { pageTexts } from '../../locales/functions';
import { functionPageStyle } from './functionPageStyle';

/** The names of the page's files, by language; the other files of the help have theirs from them. */
export const pageFiles: Readonly<Record<Language, string>> = {
  en: 'functions.html',
  'zh-CN': 'functions.zh-CN.html',
};

/** The page of functions without its contents: `showPage` writes them, from the very texts that the pane shows. */
export function pageFrame(language: Language): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageTexts.title[language]}</title>
<style>${functionPageStyle}</style>
</head>
<body></body>
</html>
`;
}
