import { textOfXml, xmlText } from './xmlText';

/**
 * How customers stood is kept in custom XML parts, a megabyte each at most, one namespace per grading. Not on a sheet: a
 * history sheet of 100,000 rows would be sorted, filtered or deleted by people who do not know what hangs on it; parts
 * stay out of sight, last as long as the schemes beside them, and come back whole when a grading is taken back.
 */
function namespaceOf(grading: number): string {
  return `urn:tierwise:standing:${grading}`;
}

/** All that is remembered of how the customers of a grading stood, part by part; one sync a part. */
export async function standingTexts(context: Excel.RequestContext, grading: number): Promise<readonly string[]> {
  return (await parts(context, grading)).map(([, text]) => text);
}

/** Makes the workbook remember these texts and no others of a grading; those there already stay as they are. */
export async function keepStandingTexts(
  context: Excel.RequestContext,
  grading: number,
  texts: readonly string[],
): Promise<void> {
  const before = await parts(context, grading);
  const wanted = new Set(texts);
  for (const [part, text] of before) if (!wanted.has(text)) part.delete();
  await context.sync();
  const there = new Set(before.map(([, text]) => text));
  for (const text of texts.filter((each) => !there.has(each))) {
    const xml = `<standing xmlns="${namespaceOf(grading)}">${xmlText(text)}</standing>`;
    context.workbook.customXmlParts.add(xml);
    await context.sync();
  }
}

type Part = readonly [part: Excel.CustomXmlPart, text: string];

async function parts(context: Excel.RequestContext, grading: number): Promise<readonly Part[]> {
  const found = context.workbook.customXmlParts.getByNamespace(namespaceOf(grading)).load('items/id');
  await context.sync();
  const read: Part[] = [];
  for (const part of found.items) {
    const xml = part.getXml();
    await context.sync();
    read.push([part, textOfXml(/^[^>]*>([^<]*)</.exec(xml.value.replace(/^<\?[^>]*\?>\s*/, ''))?.[1] ?? '')]);
  }
  return read;
}
