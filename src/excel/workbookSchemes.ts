import { parseScheme, presetById } from '../grading';
import type { Scheme, SchemeProblem } from '../grading/types';

/** Namespace of the custom XML parts that schemes are kept in, one part each. */
const NAMESPACE = 'urn:tierwise:scheme';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const unescaped = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A scheme kept in the workbook that cannot be used, and why. */
export interface RefusedScheme {
  readonly id: string;
  readonly problems: readonly SchemeProblem[];
}

/** The schemes of one's own in a workbook: those that can be used, and those that cannot. */
export interface KeptSchemes {
  readonly schemes: readonly Scheme[];
  readonly refused: readonly RefusedScheme[];
}

/** The scheme in a part's XML, or why it is none; undefined where there is nothing like a scheme in it. */
function schemeIn(xml: string): Scheme | RefusedScheme | undefined {
  const json = /<scheme\b[^>]*>([^<]*)<\/scheme>\s*$/.exec(xml)?.[1];
  if (json === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(unescaped(json));
    const parsed = parseScheme(data);
    if (parsed.ok) return parsed.scheme;
    const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : undefined;
    return typeof id === 'string' ? { id, problems: parsed.problems } : undefined;
  } catch {
    // Not JSON: someone else wrote into our part. There is no scheme in it, and nothing to say to the user.
    return undefined;
  }
}

type Part = readonly [Excel.CustomXmlPart, Scheme | RefusedScheme];

async function parts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return found.items.flatMap((part, index) => {
    const scheme = schemeIn(texts[index]?.value ?? '');
    return scheme ? [[part, scheme] as const] : [];
  });
}

/** All schemes of one's own that are kept in the workbook. */
export async function keptSchemes(context: Excel.RequestContext): Promise<KeptSchemes> {
  const kept = (await parts(context)).map(([, scheme]) => scheme);
  return {
    schemes: kept.flatMap((scheme) => ('problems' in scheme ? [] : [scheme])),
    refused: kept.flatMap((scheme) => ('problems' in scheme ? [scheme] : [])),
  };
}

/** The schemes of one's own that are kept in the workbook and can be used. */
export async function workbookSchemes(context: Excel.RequestContext): Promise<readonly Scheme[]> {
  return (await keptSchemes(context)).schemes;
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
