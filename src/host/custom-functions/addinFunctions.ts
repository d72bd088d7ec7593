import { parseXml } from '../xlsx/xml/parseXml';
import type { XmlElement } from '../xlsx/xml/XmlElement';
import { functionSet } from './functionSet';
import type { FunctionInfo } from './types';

function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
}

/**
 * Where an add-in's functions.json is, for people of one language: the manifest may name one for each.
 *
 * @param manifest its text
 * @param locale Office's display language, such as `zh-CN`
 * @returns undefined where the manifest speaks of no custom functions
 * @throws XlsxError where the manifest isn't XML
 */
export function functionsAddress(manifest: string, locale: string): string | undefined {
  const elements = [...elementsIn(parseXml(manifest, 'manifest.xml'))];
  const metadata = elements.find(({ name }) => name === 'Metadata');
  const resid = metadata?.children.find(({ name }) => name === 'SourceLocation')?.attributes['resid'];
  const url = elements.find(({ name, attributes }) => name === 'Url' && attributes['id'] === resid);
  const override = url?.children.find(({ attributes }) => attributes['Locale'] === locale);
  return override?.attributes['Value'] ?? url?.attributes['DefaultValue'];
}

/**
 * The custom functions of an add-in, as Excel learns them: the namespace from the manifest, the rest from functions.json.
 *
 * @param manifest its text
 * @param json the parsed functions.json
 * @returns none where the manifest speaks of no custom functions
 * @throws XlsxError where the manifest isn't XML; ZodError where the other file is no such file
 */
export function addinFunctions(manifest: string, json: unknown): readonly FunctionInfo[] {
  const elements = [...elementsIn(parseXml(manifest, 'manifest.xml'))];
  const resid = elements.find(({ name }) => name === 'Namespace')?.attributes['resid'];
  const resource = elements.find(({ name, attributes }) => name === 'String' && attributes['id'] === resid);
  const namespace = resource?.attributes['DefaultValue'];
  return namespace === undefined ? [] : functionSet(namespace, json);
}
