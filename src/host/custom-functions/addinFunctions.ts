import { parseXml } from '../xlsx/xml/parseXml';
import type { XmlElement } from '../xlsx/xml/XmlElement';
import { functionSet } from './functionSet';
import type { FunctionInfo } from './types';

function* elementsIn(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* elementsIn(child);
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
