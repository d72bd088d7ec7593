import type { BorderData, BorderSide, CellStyle } from '../../bookData';
import { childOf, isOn, type XmlElement } from '../xml/XmlElement';
import { colorOf } from './color';
import { builtInFormat } from './numberFormats';
import type { StyleSheet } from './StyleSheet';

export const SIDES: readonly (readonly [BorderSide, string])[] = [
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
];

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};

const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = {
  top: 'Top',
  center: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

/** What a cell format of the file shows: the contract's share of it. */
export function cellStyleOf(xf: XmlElement, sheet: StyleSheet): CellStyle {
  const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0' } = xf.attributes;
  const alignment = childOf(xf, 'alignment')?.attributes;
  const horizontal = HORIZONTAL[alignment?.['horizontal'] ?? ''];
  const vertical = VERTICAL[alignment?.['vertical'] ?? ''];
  const indent = Number(alignment?.['indent'] ?? 0);
  const fill = fillOf(sheet.fills[Number(fillId)], sheet.theme);
  const borders = bordersOf(sheet.borders[Number(borderId)], sheet.theme);
  const { color, ...font } = fontOf(sheet.fonts[Number(fontId)], sheet.theme);
  const format = sheet.numberFormats.get(Number(numFmtId)) ?? builtInFormat(Number(numFmtId));
  return {
    ...(format !== 'General' && { numberFormat: format }),
    ...font,
    // Black is what automatic shows: one of them is enough.
    ...(color !== undefined && color !== '#000000' && { color }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(isOn(alignment?.['wrapText']) && { wrap: true }),
    ...(indent !== 0 && { indent }),
    ...(childOf(xf, 'protection')?.attributes['locked'] !== undefined &&
      !isOn(childOf(xf, 'protection')?.attributes['locked']) && { locked: false }),
  };
}

/** A font's share of a style; also of a conditional format's font. */
export function fontOf(font: XmlElement | undefined, theme: readonly string[]): CellStyle {
  const isSet = (name: string): boolean => {
    const value = childOf(font, name)?.attributes['val'];
    return childOf(font, name) !== undefined && (value === undefined || isOn(value));
  };
  const name = childOf(font, 'name')?.attributes['val'];
  const size = childOf(font, 'sz')?.attributes['val'];
  const underline = childOf(font, 'u');
  const color = colorOf(childOf(font, 'color'), theme);
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: Number(size) }),
    ...(isSet('b') && { bold: true }),
    ...(isSet('i') && { italic: true }),
    ...(underline && underline.attributes['val'] !== 'none' && { underline: true }),
    ...(isSet('strike') && { strikethrough: true }),
    ...(color !== undefined && { color }),
  };
}

function fillOf(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes['patternType'];
  if (!pattern || type === undefined || type === 'none') return undefined;
  return colorOf(childOf(pattern, 'fgColor'), theme);
}

function bordersOf(border: XmlElement | undefined, theme: readonly string[]): CellStyle['borders'] {
  const sides = SIDES.flatMap(([side, name]): [BorderSide, BorderData][] => {
    const element = childOf(border, name);
    const style = element?.attributes['style'];
    if (style === undefined || style === 'none') return [];
    return [[side, { style, color: colorOf(childOf(element, 'color'), theme) ?? '#000000' }]];
  });
  return sides.length === 0 ? undefined : Object.fromEntries(sides);
}

/** The fill a conditional format paints: a solid one keeps its colour in the background's place. */
export function dxfFillOf(fill: XmlElement | undefined, theme: readonly string[]): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'solid';
  if (!pattern || type === 'none') return undefined;
  return colorOf(childOf(pattern, 'bgColor'), theme) ?? colorOf(childOf(pattern, 'fgColor'), theme);
}
