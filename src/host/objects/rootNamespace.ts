import { refusal } from '../wire/refusal';

const root =
  /^(?:\uFEFF|\s|<\?[^>]*\?>|<!--[\s\S]*?-->)*<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/**
 * The namespace of an XML text's root element; `""` where it has none.
 *
 * @throws HostError InvalidArgument where no root element begins the text
 * @example rootNamespace('<a xmlns="urn:x"/>') // 'urn:x'
 */
export function rootNamespace(xml: string): string {
  const match = root.exec(xml);
  if (!match) throw refusal('InvalidArgument');
  const [, prefix, attributes = ''] = match;
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const declaration = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return declaration?.[1] ?? declaration?.[2] ?? '';
}
