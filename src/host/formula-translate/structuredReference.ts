/** What a structured reference points at. */
export interface StructuredReference {
  /** Undefined: the table the formula stands in. */
  readonly table?: string;
  readonly sections: readonly Section[];
  /** Header texts; none: every column. */
  readonly firstColumn?: string;
  readonly lastColumn?: string;
}

export type Section = 'All' | 'Data' | 'Headers' | 'Totals' | 'This Row';

const sections: Readonly<Record<string, Section>> = {
  '#all': 'All',
  '#data': 'Data',
  '#headers': 'Headers',
  '#totals': 'Totals',
  '#this row': 'This Row',
};

/** A header text as it stands between brackets. */
export function escapedHeader(header: string): string {
  return header.replace(/['#@[\]]/g, "'$&");
}

const unescaped = (text: string) => text.replace(/'([^])/g, '$1');

/** Splits at a separator outside brackets and escapes. */
function split(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "'") at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']') depth -= 1;
    else if (text[at] === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim());
}

const isBracketed = (text: string) => text.startsWith('[') && text.endsWith(']') && !text.endsWith("']");
const inner = (text: string) => (isBracketed(text) ? text.slice(1, -1) : text);

/**
 * Reads a structured reference.
 *
 * @param text one token: `Sales[Net]`, `[@Net]`, `Sales[[#Headers],[Net]:[Tax]]`
 * @returns undefined where the text is none
 * @example structuredReference('Sales[Net]') // { table: 'Sales', sections: ['Data'], firstColumn: 'Net', lastColumn: 'Net' }
 * @example structuredReference('[@Net]') // { sections: ['This Row'], firstColumn: 'Net', lastColumn: 'Net' }
 */
export function structuredReference(text: string): StructuredReference | undefined {
  const bracket = text.indexOf('[');
  if (bracket < 0 || !text.endsWith(']')) return undefined;
  const table = text.slice(0, bracket) || undefined;
  let body = text.slice(bracket + 1, -1).trim();
  const found: Section[] = [];
  if (body.startsWith('@')) {
    found.push('This Row');
    body = body.slice(1).trim();
  }
  const parts = body.startsWith('[') ? split(body, ',') : [body];
  let columns: readonly string[] = [];
  for (const part of parts) {
    const section = sections[inner(part).replace(/\s+/g, ' ').toLowerCase()];
    if (section) found.push(section);
    else if (part !== '') {
      if (columns.length > 0) return undefined;
      columns = (part.startsWith('[') ? split(part, ':') : [part]).map((column) => unescaped(inner(column)));
    }
  }
  if (columns.length > 2) return undefined;
  const [firstColumn, lastColumn = firstColumn] = columns;
  return {
    ...(table !== undefined && { table }),
    sections: found.length > 0 ? found : ['Data'],
    ...(firstColumn !== undefined && { firstColumn, lastColumn }),
  };
}

/**
 * The same reference with another table name or other header texts.
 *
 * @example structuredText({ table: 'Sales', sections: ['This Row'], firstColumn: 'Net', lastColumn: 'Net' }) // 'Sales[[#This Row],[Net]]'
 * @example structuredText({ sections: ['This Row'], firstColumn: 'Net', lastColumn: 'Net' }) // '[@Net]'
 */
export function structuredText({ table = '', sections: found, firstColumn, lastColumn }: StructuredReference): string {
  const bracketed = (header: string) => `[${escapedHeader(header)}]`;
  const columns =
    firstColumn === undefined || lastColumn === undefined
      ? undefined
      : firstColumn === lastColumn
        ? bracketed(firstColumn)
        : `${bracketed(firstColumn)}:${bracketed(lastColumn)}`;
  const isThisRow = found.length === 1 && found[0] === 'This Row';
  if (isThisRow && table === '') {
    const isPlain = firstColumn === lastColumn && firstColumn !== undefined && /^[\p{L}\p{N}_]+$/u.test(firstColumn);
    return isPlain ? `[@${firstColumn}]` : `[@${columns ?? ''}]`;
  }
  const isData = found.length === 1 && found[0] === 'Data';
  if (isData)
    return columns === undefined
      ? `${table}[]`
      : firstColumn === lastColumn
        ? `${table}${columns}`
        : `${table}[${columns}]`;
  const marks = found.map((section) => `[#${section}]`);
  if (columns === undefined && marks.length === 1) return `${table}${marks[0]}`;
  return `${table}[${[...marks, ...(columns === undefined ? [] : [columns])].join(',')}]`;
}
