import { parseScheme, presetById } from '../grading';
import type { Scheme } from '../grading/types';

/** Namespace of the custom XML parts that schemes are kept in, one part each. */
const NAMESPACE = 'urn:tierwise:scheme';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** The scheme in a part's XML; undefined where it holds none that can be read. */
function schemeIn(xml: string): Scheme | undefined {
  const json = /<scheme\b[^>]*>([^<]*)<\/scheme>\s*$/.exec(xml)?.[1];
  if (json === undefined) return undefined;
  try {
    const parsed = parseScheme(JSON.parse(unescaped(json)));
    return parsed.ok ? parsed.scheme : undefined;
  } catch {
    // Not JSON: someone else wrote into our part. There is no scheme in it, and nothing to say to the user.
    return undefined;
  }
}

async function parts(context: Excel.RequestContext): Promise<readonly (readonly [Excel.CustomXmlPart, Scheme])[]> {
  const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return found.items.flatMap((part, index) => {
    const scheme = schemeIn(texts[index]?.value ?? '');
    return scheme ? [[part, scheme] as const] : [];
  });
}

/** The schemes of one's own that are kept in the workbook. */
export async function workbookSchemes(context: Excel.RequestContext): Promise<readonly Scheme[]> {
  return (await parts(context)).map(([, scheme]) => scheme);
}

/** Keeps a scheme in the workbook, in place of one with the same id; a preset as it ships is not kept. */
export async function keepScheme(context: Excel.RequestContext, scheme: Scheme): Promise<void> {
  const json = JSON.stringify(scheme);
  for (const [part, kept] of await parts(context)) if (kept.id === scheme.id) part.delete();
  if (json === JSON.stringify(presetById(scheme.id))) return;
  context.workbook.customXmlParts.add(`<scheme xmlns="${NAMESPACE}">${escaped(json)}</scheme>`);
  await context.sync();
}

/** A scheme by id: one of the workbook's own, else a preset. */
export async function schemeById(context: Excel.RequestContext, id: string): Promise<Scheme | undefined> {
  return (await workbookSchemes(context)).find((scheme) => scheme.id === id) ?? presetById(id);
}
