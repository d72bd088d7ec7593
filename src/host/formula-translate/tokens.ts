/** A piece of a formula. `kind` says what `text` is; joined, the texts are the formula again. */
export interface Token {
  readonly kind:
    'text' | 'error' | 'reference' | 'spill' | 'structured' | 'external' | 'name' | 'number' | 'space' | 'operator';
  readonly text: string;
}

const sheetPrefix = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const wordEnd = String.raw`(?![\p{L}\p{N}_.(])`;

const patterns: readonly (readonly [Token['kind'], RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/uy],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|BUSY!|SPILL!|CALC!)/iuy],
  ['external', /'[^'\[]*\[(?:[^']|'')+'!/uy],
  ['spill', new RegExp(`${sheetPrefix}${cell}#`, 'uy')],
  [
    'reference',
    new RegExp(
      `${sheetPrefix}(?:${cell}(?::${cell})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})${wordEnd}`,
      'uy',
    ),
  ],
  ['number', /\d+(?:\.\d*)?(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?/iuy],
  ['name', new RegExp(String.raw`${sheetPrefix}[\p{L}_\\][\p{L}\p{N}_.\\?]*`, 'uy')],
  ['space', /\s+/uy],
];

/** Where the bracket that opens at `start` closes; `'` escapes the next character. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && (depth -= 1) === 0) return at + 1;
  }
  return -1;
}

function bracketToken(formula: string, start: number, nameLength: number): Token | undefined {
  const end = bracketEnd(formula, start + nameLength);
  if (end < 0) return undefined;
  const text = formula.slice(start, end);
  const isExternal = /^(?:[^'[\]!]*'?!|[\p{L}_][^()+*/,]*!)/u.test(formula.slice(end)) && nameLength === 0;
  return { kind: isExternal ? 'external' : 'structured', text };
}

/**
 * Cuts a formula into pieces.
 *
 * @param formula en-US, with or without its `=`
 * @returns the pieces, or undefined where a text or a bracket never ends
 * @example tokensOf('=SUM(A1:B2)').map(({ text }) => text) // ['=', 'SUM', '(', 'A1:B2', ')']
 * @example tokensOf('=Sales[[#This Row],[Net]]*2').map(({ kind }) => kind) // ['operator', 'structured', 'operator', 'number']
 */
export function tokensOf(formula: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token | undefined {
  const character = formula[at] ?? '';
  if (character === '[') return bracketToken(formula, at, 0);
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text === undefined) continue;
    if (kind === 'name' && formula[at + text.length] === '[') return bracketToken(formula, at, text.length);
    return { kind, text };
  }
  if (character === '"' || character === "'") return undefined;
  return { kind: 'operator', text: character };
}
