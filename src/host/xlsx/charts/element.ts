import { attributesText } from '../xml/patched';

/** An element; undefined children are left out, and so is the element where `content` is undefined. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...content: readonly (string | undefined)[]
): string {
  const text = content.join('');
  return text === ''
    ? `<${name}${attributesText(attributes)}/>`
    : `<${name}${attributesText(attributes)}>${text}</${name}>`;
}

/** An element of charts that says one thing: `<c:name val="…"/>`; "" where there is nothing to say. */
export const val = (name: string, value: string | number | boolean | undefined): string =>
  value === undefined ? '' : `<c:${name} val="${typeof value === 'boolean' ? Number(value) : value}"/>`;
