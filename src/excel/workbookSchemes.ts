import { parseScheme, presetById } from '../grading';
import type { Scheme, SchemeProblem } from '../grading/types';
import { textOfXml, xmlText } from './xmlText';

/** Namespace of the custom XML parts that schemes are kept in, one part each. */
const NAMESPACE = 'urn:tierwise:scheme';

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

/** The text of a part's scheme; undefined where there is none. */
function jsonIn(xml: string): string | undefined {
  const text = /<scheme\b[^>]*>([^<]*)<\/scheme>\s*$/.exec(xml)?.[1];
  return text === undefined ? undefined : textOfXml(text);
}

/** What parts held, by their XML: as long as a part stays the same its scheme is the same object. */
const known = new Map<string, Scheme | RefusedScheme | undefined>();
const MOST_KNOWN = 50;

function schemeIn(xml: string): Scheme | RefusedScheme | undefined {
  if (known.has(xml)) return known.get(xml);
  if (known.size >= MOST_KNOWN) known.clear();
  const scheme = parsed(xml);
  known.set(xml, scheme);
  return scheme;
}

/** The scheme in a part's XML, or why it is none; undefined where there is nothing like a scheme in it. */
function parsed(xml: string): Scheme | RefusedScheme | undefined {
  const json = jsonIn(xml);
  if (json === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    const read = parseScheme(data);
    if (read.ok) return read.scheme;
    const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : undefined;
    return typeof id === 'string' ? { id, problems: read.problems } : undefined;
  } catch {
    // Not JSON: someone else wrote into our part. There is no scheme in it, and nothing to say to the user.
    return undefined;
  }
}

type Part = readonly [part: Excel.CustomXmlPart, scheme: Scheme | RefusedScheme, xml: string];

async function parts(context: Excel.RequestContext): Promise<readonly Part[]> {
  const found = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const texts = found.items.map((part) => part.getXml());
  await context.sync();
  return found.items.flatMap((part, index) => {
    const xml = texts[index]?.value ?? '';
    const scheme = schemeIn(xml);
    return scheme ? [[part, scheme, xml] as const] : [];
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

/**
 * Keeps a scheme in the workbook, in place of one with the same id; a preset as it ships is not kept. Where that changes
 * what there was, all is calculated anew: formulas that name a scheme have no cell that would tell them.
 */
export async function keepScheme(context: Excel.RequestContext, scheme: Scheme): Promise<void> {
  const json = JSON.stringify(scheme);
  const before = (await parts(context)).filter(([, kept]) => kept.id === scheme.id);
  const after = json === JSON.stringify(presetById(scheme.id)) ? [] : [json];
  if (JSON.stringify(before.map(([, , xml]) => jsonIn(xml))) === JSON.stringify(after)) return;
  for (const [part] of before) part.delete();
  for (const each of after)
    context.workbook.customXmlParts.add(`<scheme xmlns="${NAMESPACE}">${xmlText(each)}</scheme>`);
  context.workbook.application.calculate('Full');
  await context.sync();
}

/** A scheme by id: one of the workbook's own, else a preset. */
export async function schemeById(context: Excel.RequestContext, id: string): Promise<Scheme | undefined> {
  return (await workbookSchemes(context)).find((scheme) => scheme.id === id) ?? presetById(id);
}
