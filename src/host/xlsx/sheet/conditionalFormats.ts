import type { ConditionalFormatData } from '../../bookData';
import { a1Of, rectsOf } from '../a1';
import { formulaFromFile, formulaToFile } from '../cells/formulaText';
import { dxfFillOf, fontOf } from '../styles/cellStyle';
import { escapeXml, unescapeXml } from '../xml/escape';
import { attributesText, contentOf, withAttributes } from '../xml/patched';
import { parseXml } from '../xml/parseXml';
import { childOf, childrenOf, isOn, type XmlElement } from '../xml/XmlElement';
import type { SheetAdditions, SheetAspect, SheetXml } from './SheetAspect';

/** The file's operators, and Excel's names for them. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
  between: 'Between',
  notBetween: 'NotBetween',
};

/** The file's types of text rules: Excel's name and the file's operator. */
const TEXT_RULES: Readonly<Record<string, readonly [string, string]>> = {
  containsText: ['Contains', 'containsText'],
  notContainsText: ['NotContains', 'notContains'],
  beginsWith: ['BeginsWith', 'beginsWith'],
  endsWith: ['EndsWith', 'endsWith'],
};

type Rule = ConditionalFormatData['rule'];

/** Conditional formats; a rule the data does not change is written as the file had it. */
export const conditionalFormats: SheetAspect<readonly ConditionalFormatData[]> = {
  element: 'conditionalFormatting',
  read: (elements, sheet) => rulesOf(elements, sheet).map(({ data }) => data),
  of: (data) => data.conditionalFormats,
  write(next, elements, sheet, additions) {
    const originals = rulesOf(elements, sheet);
    // The live book counts priorities from zero, a file from one; readers pass over a rule of priority 0.
    const shift = next.some(({ priority }) => priority < 1) ? 1 : 0;
    return next
      .map((format) => ({ ...format, priority: format.priority + shift }))
      .map((format) => {
        const original = originals.find(({ data }) => keyOf(data) === keyOf(format));
        const sqref = format.ranges.map(a1Of).join(' ');
        const rule = original
          ? withAttributes(sheet.xml, original.element, { priority: format.priority })
          : ruleXml(format, additions);
        return `<conditionalFormatting${attributesText({ sqref })}>${rule}</conditionalFormatting>`;
      })
      .join('');
  },
};

function keyOf({ priority: _, ...format }: ConditionalFormatData): string {
  const { ranges, rule, fill, color, bold = false, italic = false, stopIfTrue } = format;
  return JSON.stringify([ranges, rule, fill, color, bold, italic, stopIfTrue]);
}

function rulesOf(elements: readonly XmlElement[], sheet: SheetXml) {
  return elements.flatMap((group) =>
    childrenOf(group, 'cfRule').map((element) => ({ element, data: formatOf(group, element, sheet) })),
  );
}

function formatOf(group: XmlElement, element: XmlElement, sheet: SheetXml): ConditionalFormatData {
  const { dxfId, stopIfTrue, priority = '1' } = element.attributes;
  const dxf = dxfId === undefined ? undefined : sheet.styles.dxfs[Number(dxfId)];
  const { color, bold, italic } = fontOf(childOf(dxf, 'font'), sheet.styles.theme);
  const fill = dxfFillOf(childOf(dxf, 'fill'), sheet.styles.theme);
  return {
    ranges: rectsOf(group.attributes['sqref'] ?? ''),
    rule: ruleOf(element, sheet.xml),
    ...(fill !== undefined && { fill }),
    ...(color !== undefined && { color }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    stopIfTrue: isOn(stopIfTrue),
    priority: Number(priority),
  };
}

function ruleOf(element: XmlElement, xml: string): Rule {
  const { type = '', operator = '', text } = element.attributes;
  const formulas = childrenOf(element, 'formula').map((one) => formulaFromFile(unescapeXml(contentOf(xml, one))));
  const [formula1, formula2] = formulas;
  const named = OPERATORS[operator];
  if (type === 'cellIs' && named !== undefined && formula1 !== undefined) {
    return { type: 'cellValue', operator: named, formula1, ...(formula2 !== undefined && { formula2 }) };
  }
  const textRule = TEXT_RULES[type];
  if (textRule && text !== undefined) return { type: 'containsText', operator: textRule[0], text };
  if (type === 'expression' && formula1 !== undefined) return { type: 'custom', formula: formula1 };
  return { type: 'other', xml: xml.slice(element.start, element.end) };
}

function ruleXml(format: ConditionalFormatData, additions: SheetAdditions): string {
  const { rule, priority } = format;
  if (rule.type === 'other') {
    return withAttributes(rule.xml, parseXml(rule.xml, 'cfRule'), { priority });
  }
  const dxf = dxfXml(format);
  const common = {
    dxfId: dxf === '' ? undefined : additions.addDxf(dxf),
    priority,
    stopIfTrue: format.stopIfTrue ? 1 : undefined,
  };
  if (rule.type === 'custom') {
    return `<cfRule${attributesText({ type: 'expression', ...common })}>${formulaXml(rule.formula)}</cfRule>`;
  }
  if (rule.type === 'cellValue') {
    const operator = Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0] ?? rule.operator;
    const second = rule.formula2 === undefined || rule.formula2 === '' ? '' : formulaXml(rule.formula2);
    return `<cfRule${attributesText({ type: 'cellIs', ...common, operator })}>${formulaXml(rule.formula1)}${second}</cfRule>`;
  }
  const [type, [, operator]] = Object.entries(TEXT_RULES).find(([, [name]]) => name === rule.operator) ?? [
    'containsText',
    ['', 'containsText'],
  ];
  const first = format.ranges[0] ?? { row: 0, column: 0 };
  const test = textFormula(type, rule.text, a1Of({ row: first.row, column: first.column, rows: 1, columns: 1 }));
  return `<cfRule${attributesText({ type, ...common, operator, text: rule.text })}>${formulaXml(test)}</cfRule>`;
}

function formulaXml(formula: string): string {
  return `<formula>${escapeXml(formulaToFile(formula))}</formula>`;
}

/** The formula a text rule carries beside its text; Excel writes exactly these. */
function textFormula(type: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  if (type === 'beginsWith') return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
  if (type === 'endsWith') return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  return `${type === 'containsText' ? 'NOT(ISERROR' : 'ISERROR'}(SEARCH(${quoted},${cell}))${type === 'containsText' ? ')' : ''}`;
}

function dxfXml({ fill, color, bold, italic }: ConditionalFormatData): string {
  const font = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${color === undefined ? '' : `<color rgb="FF${color.slice(1)}"/>`}`;
  const paint =
    fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`;
  return font === '' && paint === '' ? '' : `<dxf>${font && `<font>${font}</font>`}${paint}</dxf>`;
}
