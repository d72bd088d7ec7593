import { alertStyles, type DataValidationData } from '../../validation/DataValidationData';
import { absoluteAddress, writtenReference } from '../../objects/address';
import { a1Of, rectsOf } from '../a1';
import { escapeXml, unescapeXml } from '../xml/escape';
import { attributesText, contentOf, sourceOf, withAttributes } from '../xml/patched';
import { childOf, childrenOf, isOn, type XmlElement } from '../xml/XmlElement';
import { parseXml } from '../xml/parseXml';
import type { SheetAspect, SheetXml } from './SheetAspect';

type Rule = DataValidationData['rule'];

/**
 * What may be typed into cells; a rule the data does not change is written as the file had it.
 *
 * @param sheets names of the workbook's sheets
 */
export const dataValidations = (sheets: readonly string[]): SheetAspect<readonly DataValidationData[]> => ({
  element: 'dataValidations',
  read: ([list], sheet) => childrenOf(list, 'dataValidation').map((one) => validationOf(one, sheet, sheets)),
  of: (data) => data.dataValidations ?? [],
  write(next, [list], sheet) {
    if (next.length === 0) return '';
    const originals = childrenOf(list, 'dataValidation').map((element) => ({
      element,
      key: keyOf(validationOf(element, sheet, sheets)),
    }));
    const texts = next.map((one) => {
      const original = originals.find(({ key }) => key === keyOf(one));
      return original ? sourceOf(sheet.xml, original.element) : validationXml(one, sheets);
    });
    const changes = { count: next.length };
    return list
      ? withAttributes(sheet.xml, list, changes, texts.join(''))
      : `<dataValidations${attributesText(changes)}>${texts.join('')}</dataValidations>`;
  },
});

const keyOf = ({ ranges, rule, ignoreBlanks, prompt, alert }: DataValidationData): string =>
  JSON.stringify([
    ranges.map(a1Of),
    rule.type === 'list' ? [rule.source, rule.hasDropDown] : rule.xml,
    ignoreBlanks,
    [prompt.isShown, prompt.title, prompt.message],
    [alert.isShown, alert.style, alert.title, alert.message],
  ]);

function validationOf(element: XmlElement, { xml }: SheetXml, sheets: readonly string[]): DataValidationData {
  const { sqref = '', errorStyle, allowBlank, promptTitle, prompt, errorTitle, error } = element.attributes;
  const is = (name: string): boolean => isOn(element.attributes[name]);
  return {
    ranges: rectsOf(sqref),
    rule: ruleOf(element, xml, sheets),
    ignoreBlanks: isOn(allowBlank),
    prompt: { isShown: is('showInputMessage'), title: promptTitle ?? '', message: prompt ?? '' },
    alert: {
      isShown: is('showErrorMessage'),
      style: alertStyles.find((style) => style.toLowerCase() === errorStyle) ?? 'Stop',
      title: errorTitle ?? '',
      message: error ?? '',
    },
  };
}

function ruleOf(element: XmlElement, xml: string, sheets: readonly string[]): Rule {
  const other = { type: 'other', xml: sourceOf(xml, element) } as const;
  if (element.attributes['type'] !== 'list') return other;
  const formula = unescapeXml(contentOf(xml, childOf(element, 'formula1')));
  const hasDropDown = !isOn(element.attributes['showDropDown']);
  if (/^".*"$/s.test(formula)) return { type: 'list', source: formula.slice(1, -1).replaceAll('""', '"'), hasDropDown };
  const { sheetName, rect } = writtenReference(formula);
  const sheet = sheets.findIndex((name) => name.toLowerCase() === sheetName?.toLowerCase());
  return rect && sheet !== -1 ? { type: 'list', source: { sheet, rect }, hasDropDown } : other;
}

function validationXml(
  { ranges, rule, ignoreBlanks, prompt, alert }: DataValidationData,
  sheets: readonly string[],
): string {
  const sqref = ranges.map(a1Of).join(' ');
  if (rule.type === 'other') return withAttributes(rule.xml, parseXml(rule.xml, 'dataValidation'), { sqref });
  const text = (value: string): string | undefined => (value === '' ? undefined : value);
  const attributes = attributesText({
    type: 'list',
    errorStyle: alert.style === 'Stop' ? undefined : alert.style.toLowerCase(),
    allowBlank: ignoreBlanks ? 1 : undefined,
    // The file says the opposite of its attribute's name.
    showDropDown: rule.hasDropDown ? undefined : 1,
    showInputMessage: prompt.isShown ? 1 : undefined,
    showErrorMessage: alert.isShown ? 1 : undefined,
    errorTitle: text(alert.title),
    error: text(alert.message),
    promptTitle: text(prompt.title),
    prompt: text(prompt.message),
    sqref,
  });
  return `<dataValidation${attributes}><formula1>${escapeXml(sourceText(rule.source, sheets))}</formula1></dataValidation>`;
}

function sourceText(source: Extract<Rule, { type: 'list' }>['source'], sheets: readonly string[]): string {
  if (typeof source !== 'string') return absoluteAddress(sheets[source.sheet] ?? '', source.rect);
  return source === '#REF!' ? source : `"${source.replaceAll('"', '""')}"`;
}
