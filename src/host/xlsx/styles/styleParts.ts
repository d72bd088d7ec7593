import { attributesText, sourceOf } from '../xml/patched';
import { childOf, type XmlElement } from '../xml/XmlElement';
import { SIDES } from './cellStyle';
import type { FullStyle } from './styleKey';

/** The order the schema wants inside a font. */
const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);

/**
 * A font made from another one: what changed is written anew, the rest of it (script, outline, …) stays.
 *
 * @param changes properties that differ from the base
 */
export function fontXml(xml: string, base: XmlElement | undefined, changes: Partial<FullStyle['font']>): string {
  const parts = new Map((base?.children ?? []).map((child) => [child.name, sourceOf(xml, child)]));
  const toggle = (name: string, isOn: boolean | undefined): void => {
    if (isOn === undefined) return;
    if (isOn) parts.set(name, `<${name}/>`);
    else parts.delete(name);
  };
  toggle('b', changes.bold);
  toggle('i', changes.italic);
  toggle('u', changes.underline);
  toggle('strike', changes.strikethrough);
  if (changes.size !== undefined) parts.set('sz', `<sz val="${changes.size}"/>`);
  if (changes.color !== undefined) parts.set('color', `<color rgb="FF${changes.color.slice(1)}"/>`);
  if (changes.name !== undefined) {
    // A theme's scheme would win over the name; family and script belonged to the old one.
    for (const part of ['family', 'charset', 'scheme']) parts.delete(part);
    parts.set('name', `<name${attributesText({ val: changes.name })}/>`);
  }
  return `<font>${FONT_ORDER.map((name) => parts.get(name) ?? '').join('')}</font>`;
}

/** A solid fill, or none. */
export function fillXml(color: string | undefined): string {
  if (color === undefined) return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color.slice(1)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** Borders made from other ones: the four edges anew, diagonals stay. */
export function borderXml(xml: string, base: XmlElement | undefined, borders: FullStyle['borders']): string {
  const edges = SIDES.map(([, name], index) => {
    const border = borders[index];
    if (!border) return `<${name}/>`;
    return `<${name} style="${border[0]}"><color rgb="FF${border[1].slice(1)}"/></${name}>`;
  });
  const others = (base?.children ?? []).filter(
    (child) => !['left', 'right', 'top', 'bottom', 'start', 'end'].includes(child.name),
  );
  const rest = others.map((child) => sourceOf(xml, child)).join('');
  return `<border${attributesText(base?.attributes ?? {})}>${edges.join('')}${rest || '<diagonal/>'}</border>`;
}

/** Alignment made from another one. */
export function alignmentXml(base: XmlElement | undefined, alignment: FullStyle['alignment']): string {
  const { horizontal, vertical, wrap, indent } = alignment;
  const fileName = (name: string): string =>
    name === 'CenterAcrossSelection' ? 'centerContinuous' : name.charAt(0).toLowerCase() + name.slice(1);
  const attributes = attributesText({
    ...childOf(base, 'alignment')?.attributes,
    horizontal: horizontal === 'General' ? undefined : fileName(horizontal),
    vertical: vertical === 'Bottom' ? undefined : fileName(vertical),
    wrapText: wrap ? 1 : undefined,
    indent: indent === 0 ? undefined : indent,
  });
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

/** What a cell format holds besides alignment, with the lock as wanted. */
export function protectionXml(xml: string, base: XmlElement | undefined, locked: boolean): string {
  const old = childOf(base, 'protection')?.attributes;
  const attributes = attributesText({ ...old, locked: locked ? undefined : 0 });
  const others = (base?.children ?? []).filter((child) => child.name !== 'alignment' && child.name !== 'protection');
  const rest = others.map((child) => sourceOf(xml, child)).join('');
  return (attributes === '' ? '' : `<protection${attributes}/>`) + rest;
}
