import type { Indicator, Language, Scheme } from '../../grading/scheme';
import { indicatorReader } from '../indicatorReader';
import { text } from '../text';
import { derivationSentence } from './derivationSentence';
import { listed } from '../listed';

/** Headers named of each indicator. */
const SHOWN_HEADERS = 3;

/** An indicator in a line: its unit or values, the headers it is found by first, how it is computed without a column. */
export function indicatorSentence(language: Language, scheme: Scheme, indicator: Indicator): string {
  const name = indicatorTitle(language, indicator);
  return text(language, 'describe.indicator', { name, facts: indicatorFacts(language, scheme, indicator) });
}

/** An indicator's name, with its unit. */
export function indicatorTitle(language: Language, { names, unit }: Indicator): string {
  const name = names[language];
  return unit === undefined ? name : text(language, 'describe.unit', { name, unit: unit[language] });
}

/** What an indicator holds, which headers it is found by, how it is computed without a column. */
export function indicatorFacts(language: Language, scheme: Scheme, indicator: Indicator): string {
  const { derive, id } = indicator;
  const { exact } = indicatorReader(language, scheme)(id);
  const [lowest, highest] = indicator.within ?? [];
  const facts = [
    ...kindFacts(language, indicator),
    ...(lowest === undefined || highest === undefined
      ? []
      : [text(language, 'describe.within', { lowest: exact(lowest), highest: exact(highest) })]),
    ...headerFacts(language, indicator),
    ...(derive === undefined
      ? []
      : [text(language, 'describe.derived', { derivation: derivationSentence(language, scheme, derive) })]),
  ];
  return facts.join(text(language, 'describe.separator'));
}

function kindFacts(language: Language, { kind, categories = [] }: Indicator): readonly string[] {
  if (kind === 'number') return [];
  if (kind !== 'category') return [text(language, `describe.${kind}`)];
  return [
    text(language, 'describe.categories', {
      categories: listed(
        language,
        categories.map(({ names }) => names[language]),
      ),
    }),
  ];
}

/** The first headers in the language's own letters. */
function headerFacts(language: Language, { aliases }: Indicator): readonly string[] {
  const isChinese = (alias: string) => /\p{Script=Han}/u.test(alias);
  const own = aliases.filter((alias) => isChinese(alias) === (language === 'zh-CN')).slice(0, SHOWN_HEADERS);
  if (own.length === 0) return [];
  return [text(language, 'describe.headers', { headers: own.join(text(language, 'describe.headerSeparator')) })];
}
