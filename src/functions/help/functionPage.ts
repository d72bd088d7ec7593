import type { Language } from '../../grading/types';
import { functionGroups, functionHelp, pageTexts, signature } from '../../locales/functions';
import type { FunctionExample, FunctionHelp } from '../../locales/functions';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function resultTable({ result }: FunctionExample): string {
  const rows = result.map((row) => `<tr>${row.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`);
  return `<table class="shown"><tbody>${rows.join('')}</tbody></table>`;
}

function section(id: string, help: FunctionHelp, language: Language): string {
  const words = (key: keyof typeof pageTexts) => escaped(pageTexts[key][language]);
  const example = help.example[language];
  const lines = Object.values(help.parameters).map(
    (parameter) =>
      `<dt>${escaped(parameter.name[language])}${parameter.isOptional ? ` <small>${words('optional')}</small>` : ''}</dt>` +
      `<dd>${escaped(parameter.help[language])}</dd>`,
  );
  return [
    `<section id="${id}"><h3>TIER.${id}</h3>`,
    `<p>${escaped(help.summary[language])}</p>`,
    `<pre>${escaped(`=${signature(id, help, language)}`)}</pre>`,
    ...(lines.length > 0 ? [`<h4>${words('arguments')}</h4><dl>${lines.join('')}</dl>`] : []),
    `<h4>${words('result')}</h4><p>${escaped(help.result[language])}</p>`,
    ...(help.note ? [`<p class="note">${escaped(help.note[language])}</p>`] : []),
    `<h4>${words('example')}</h4><pre>${escaped(example.formula)}</pre>${resultTable(example)}</section>`,
  ].join('\n');
}

/**
 * What the page of functions shows.
 *
 * @param others address of the same page by language
 */
export function functionPage(language: Language, others: Readonly<Record<Language, string>>): string {
  const title = escaped(pageTexts.title[language]);
  const groups = functionGroups.map((group) => {
    const members = Object.entries(functionHelp).filter(([, help]) => help.group === group);
    const heading = escaped(pageTexts[`group.${group}`][language]);
    return {
      links: `<h2>${heading}</h2><p>${members.map(([id]) => `<a href="#${id}">${id}</a>`).join(' ')}</p>`,
      sections: `<h2>${heading}</h2>\n${members.map(([id, help]) => section(id, help, language)).join('\n')}`,
    };
  });
  const otherLanguage = language === 'en' ? 'zh-CN' : 'en';
  const otherName = language === 'en' ? '中文' : 'English';
  return `<header><h1>${title}</h1><a href="${others[otherLanguage]}" lang="${otherLanguage}">${otherName}</a></header>
<p>${escaped(pageTexts.lead[language])}</p>
<nav>${groups.map(({ links }) => links).join('')}</nav>
<main>
${groups.map(({ sections }) => sections).join('\n')}
</main>`;
}
