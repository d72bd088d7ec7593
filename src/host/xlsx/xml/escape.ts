const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const MARKUP: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };
/** What XML cannot hold: control characters, U+FFFE, U+FFFF and lone halves of surrogate pairs; and CR, lost on reading. */
const UNWRITABLE = /[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Text with its entities resolved.
 *
 * @example unescapeXml('R&amp;D &#x5BA2;') // 'R&D 客'
 */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/**
 * Text as XML holds it, in an element or between double quotes.
 *
 * @example escapeXml('a < "b"') // 'a &lt; &quot;b&quot;'
 */
export function escapeXml(text: string): string {
  return /[<>&"]/.test(text) ? text.replace(/[<>&"]/g, (mark) => MARKUP[mark] ?? mark) : text;
}

/**
 * A cell's text from the file: entities, then Excel's own `_xHHHH_` for characters XML cannot hold.
 *
 * @see ECMA-376 part 1, 22.9.2.19 ST_Xstring
 * @example cellTextOf('a_x000D_b_x005F_x0041_') // 'a\rb_x0041_'
 */
export function cellTextOf(xml: string): string {
  // A line break may stand as CR LF in the file: XML readers are to see LF.
  const text = unescapeXml(xml.includes('\r') ? xml.replace(/\r\n?/g, '\n') : xml);
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/**
 * A cell's text for the file, the reverse of `cellTextOf`.
 *
 * @example cellXmlOf('a\rb_x0041_') // 'a_x000D_b_x005F_x0041_'
 */
export function cellXmlOf(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_') : text;
  return escapeXml(guarded.replace(UNWRITABLE, (character) => `_x${hexOf(character.charCodeAt(0))}_`));
}

/** Text without what XML cannot hold, for places that know no escape for it. */
export const writable = (text: string): string => text.replace(UNWRITABLE, '');

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
