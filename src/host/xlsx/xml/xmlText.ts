const MAIN_NAMESPACE = /spreadsheetml\/(?:2006\/)?main$/;

/** The text of an XML part: UTF-8 or UTF-16 by its byte order mark. */
export function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/**
 * A part with its main namespace as the default one: some writers put a prefix on every element (`<x:row>`), which
 * means the same. Markup alone holds `<`, so replacing text is safe.
 *
 * @example withoutPrefix('<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>')
 *   // '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
 */
export function withoutPrefix(xml: string): string {
  const root = /<(?:([\w.-]+):)?[\w.-]+(?:\s[^>]*)?>/.exec(xml.slice(0, 8192));
  const prefix = root?.[1];
  if (!root || prefix === undefined) return xml;
  const namespace = new RegExp(`xmlns:${prefix}="([^"]*)"`).exec(root[0])?.[1] ?? '';
  if (!MAIN_NAMESPACE.test(namespace)) return xml;
  return xml
    .replaceAll(`<${prefix}:`, '<')
    .replaceAll(`</${prefix}:`, '</')
    .replace(`xmlns:${prefix}="${namespace}"`, `xmlns="${namespace}"`);
}
