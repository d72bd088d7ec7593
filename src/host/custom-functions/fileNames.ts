import { tokensOf } from '../formula-translate/tokens';

const prefix = '_xldudf_';

/** Whether a formula calls custom functions by the names files have for them. */
export const hasFileNames = (formula: string): boolean => formula.includes(prefix);

/**
 * What Excel calls a custom function in a file, where its add-in may be missing. Seen in reports; not verified in Excel.
 *
 * @see https://github.com/OfficeDev/office-js/issues/3872
 * @see https://github.com/OfficeDev/Excel-Custom-Functions/issues/108
 * @example fileName('TIER.VERSION') // '_xldudf_TIER_VERSION'
 */
export const fileName = (name: string): string => prefix + name.replaceAll('.', '_');

/**
 * A formula with other names for some of the functions it calls.
 *
 * @param names the new names by the old ones in upper case
 * @example renamedCalls('=SUM(tier.version(),1)', new Map([['TIER.VERSION', 'X']])) // '=SUM(X(),1)'
 */
export function renamedCalls(formula: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0 || formula === '') return formula;
  const tokens = tokensOf(formula);
  if (!tokens) return formula;
  return tokens
    .map(({ kind, text }, at) => {
      const isCall = kind === 'name' && tokens.slice(at + 1).find((next) => next.kind !== 'space')?.text === '(';
      return (isCall && names.get(text.toUpperCase())) || text;
    })
    .join('');
}
