import { formulaTokens, type FormulaToken } from './formulaTokens';
import { futurePrefix } from './futureFunctions';

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/;

/**
 * A formula as a person reads it, from the file's text: no prefixes, `A1#` for a spilled range, `@` for one value of it.
 *
 * @param file without the leading `=`, entities resolved
 * @returns with the leading `=`
 * @example formulaFromFile('_xlfn.IFNA(SUM(_xlfn.ANCHORARRAY(B2)),0)') // '=IFNA(SUM(B2#),0)'
 */
export function formulaFromFile(file: string): string {
  if (!file.includes('_xl')) return `=${file}`;
  const tokens = formulaTokens(file).map((token) =>
    token.kind === 'name' ? { ...token, text: token.text.replace(PREFIX, '') } : token,
  );
  return `=${withOperators(tokens)}`;
}

/** `ANCHORARRAY(x)` becomes `x#` and `SINGLE(x)` becomes `@x`. */
function withOperators(tokens: readonly FormulaToken[]): string {
  let text = '';
  const open: { readonly suffix: string; depth: number }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const following = tokens[at + 1];
    if (!token) break;
    const operator = token.kind === 'name' && following?.text.startsWith('(') ? token.text : '';
    if (operator === 'ANCHORARRAY' || operator === 'SINGLE') {
      open.push({ suffix: operator === 'SINGLE' ? '' : '#', depth: 0 });
      if (operator === 'SINGLE') text += '@';
      continue;
    }
    if (token.kind !== 'other') {
      text += token.text;
      continue;
    }
    for (const character of token.text) {
      const top = open.at(-1);
      if (top && character === '(' && top.depth++ === 0) continue;
      if (top && character === ')' && --top.depth === 0) {
        text += top.suffix;
        open.pop();
        continue;
      }
      text += character;
    }
  }
  return text;
}

/**
 * A formula as the file wants it, the reverse of `formulaFromFile`.
 *
 * @param formula with the leading `=`
 * @param table the table its cell lies in: `[@Sales]` means that table's
 * @example formulaToFile('=SUM(A1#)+IFNA(B1,0)') // 'SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.IFNA(B1,0)'
 * @example formulaToFile('=[@Sales]*2', 'Orders') // 'Orders[[#This Row],[Sales]]*2'
 */
export function formulaToFile(formula: string, table?: string): string {
  const tokens = formulaTokens(formula.replace(/^=/, ''));
  const parameters = parametersOf(tokens);
  return tokens
    .map((token, at) => {
      const before = tokens[at - 1];
      const next = tokens[at + 1]?.text ?? '';
      if (token.kind === 'bracket') return thisRow(token.text, before?.kind === 'name' ? '' : (table ?? ''));
      if (token.kind === 'cell' && next.startsWith('#')) return `_xlfn.ANCHORARRAY(${token.text})`;
      if (token.kind === 'other' && before?.kind === 'cell' && token.text.startsWith('#')) return token.text.slice(1);
      if (token.kind !== 'name') return token.text;
      if (next.startsWith('(')) return futurePrefix(token.text) + token.text;
      return parameters.has(token.text.toUpperCase()) ? `_xlpm.${token.text}` : token.text;
    })
    .join('');
}

function thisRow(bracket: string, table: string): string {
  if (!bracket.startsWith('[@')) return bracket;
  const column = bracket.slice(2, -1);
  if (column === '') return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}

/** The names LET and LAMBDA introduce: an argument before the last that is a single name. */
function parametersOf(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const names = new Set<string>();
  const open: boolean[] = [];
  tokens.forEach((token, at) => {
    if (token.kind === 'other') {
      for (const character of token.text) {
        if (character === '(') open.push(/^(LET|LAMBDA)$/i.test(tokens[at - 1]?.text ?? ''));
        if (character === ')') open.pop();
      }
      return;
    }
    const isAlone = /[(,]\s*$/.test(tokens[at - 1]?.text ?? '') && /^\s*,/.test(tokens[at + 1]?.text ?? '');
    if (token.kind === 'name' && isAlone && open.at(-1) === true) names.add(token.text.toUpperCase());
  });
  return names;
}
