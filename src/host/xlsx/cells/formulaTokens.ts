const NAME_START = 'A-Za-z_\\\\\\u0080-\\uffff';
const NAME = `[${NAME_START}][${NAME_START}0-9.?]*`;

/**
 * The pieces of a formula that may hold a reference, in the order in which they must be tried: a text, a quoted sheet
 * name, a bracketed reference to a table or file, a cell, whole columns, whole rows, a name.
 */
const TOKEN = new RegExp(
  [
    '("(?:[^"]|"")*")',
    "('(?:[^']|'')*')",
    "(\\[(?:[^[\\]']|'.|\\[(?:[^[\\]']|'.)*\\])*\\])",
    `(\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?![${NAME_START}0-9.(!]))`,
    `(\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![${NAME_START}0-9.(!]))`,
    '(\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}(?![\\d.]))',
    `(${NAME})`,
    '([^"\'\\[$A-Za-z_\\\\\\u0080-\\uffff\\d]+|\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?|[\\s\\S])',
  ].join('|'),
  'g',
);

const KINDS = ['text', 'quoted', 'bracket', 'cell', 'columns', 'rows', 'name', 'other'] as const;

export interface FormulaToken {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

/**
 * A formula cut into pieces; joined they give it again.
 *
 * @example formulaTokens('SUM(A1,"A1")').map((token) => token.kind)
 *   // ['name', 'other', 'cell', 'other', 'text', 'other']
 */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const index = match.findIndex((text, group) => group > 0 && text !== undefined) - 1;
    tokens.push({ kind: KINDS[index] ?? 'other', text: match[0] });
  }
  return tokens;
}
