import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from './univerPackages';
import type { IBorderData, IStyleData } from './univerPackages';
import type { BorderData, BorderSide, CellStyle } from '../bookData';

/** What Univer has no place for travels inside its style object, under a key of ours. */
export interface HostStyle extends IStyleData {
  readonly excel?: Pick<CellStyle, 'horizontal' | 'vertical' | 'indent' | 'locked'>;
}

const horizontals: Partial<Record<NonNullable<CellStyle['horizontal']>, HorizontalAlign>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Record<NonNullable<CellStyle['vertical']>, VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** Border lines as xlsx names them. */
const borderLines: Record<string, BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const borderKeys = { EdgeTop: 't', EdgeRight: 'r', EdgeBottom: 'b', EdgeLeft: 'l' } as const;

const indentPixels = 9;

const flag = (is: boolean) => (is ? BooleanNumber.TRUE : BooleanNumber.FALSE);

function bordersOf(borders: NonNullable<CellStyle['borders']>): IBorderData {
  const result: IBorderData = {};
  for (const [side, key] of Object.entries(borderKeys)) {
    // The keys of `borderKeys` are border sides.
    const border = borders[side as BorderSide];
    if (border) result[key] = { s: borderLines[border.style] ?? BorderStyleTypes.THIN, cl: { rgb: border.color } };
  }
  return result;
}

/**
 * A cell style as Univer keeps it. Absent properties stay absent.
 */
export function univerStyle(style: CellStyle): HostStyle {
  const { horizontal, vertical, indent, locked } = style;
  const excel = { horizontal, vertical, indent, locked };
  const known = Object.fromEntries(Object.entries(excel).filter(([, value]) => value !== undefined));
  return {
    ...(style.numberFormat !== undefined && style.numberFormat !== 'General'
      ? { n: { pattern: style.numberFormat } }
      : {}),
    ...(style.fontName !== undefined && { ff: style.fontName }),
    ...(style.fontSize !== undefined && { fs: style.fontSize }),
    ...(style.bold !== undefined && { bl: flag(style.bold) }),
    ...(style.italic !== undefined && { it: flag(style.italic) }),
    ...(style.underline !== undefined && { ul: { s: flag(style.underline) } }),
    ...(style.strikethrough !== undefined && { st: { s: flag(style.strikethrough) } }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.fill && { bg: { rgb: style.fill } }),
    ...(style.borders && { bd: bordersOf(style.borders) }),
    ...(horizontal && horizontals[horizontal] !== undefined && { ht: horizontals[horizontal] }),
    ...(vertical && { vt: verticals[vertical] }),
    ...(style.wrap !== undefined && { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(indent !== undefined && { pd: { l: indent * indentPixels } }),
    ...(Object.keys(known).length > 0 && { excel: known }),
  };
}

const hex = (rgb: string | null | undefined | void): string | undefined => {
  if (!rgb) return undefined;
  if (rgb.startsWith('#')) return rgb.toUpperCase();
  const parts = rgb.match(/\d+/g)?.slice(0, 3);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};

function keyOf<T>(table: Readonly<Record<string, T>>, value: T | null | undefined): string | undefined {
  return Object.keys(table).find((key) => table[key] === value);
}

function bordersFrom(borders: IBorderData): CellStyle['borders'] {
  const result: Partial<Record<BorderSide, BorderData>> = {};
  for (const [side, key] of Object.entries(borderKeys)) {
    const border = borders[key];
    // The keys of `borderKeys` are border sides.
    if (border)
      result[side as BorderSide] = {
        style: keyOf(borderLines, border.s) ?? 'thin',
        color: hex(border.cl.rgb) ?? '#000000',
      };
  }
  return Object.keys(result).length > 0 ? result : undefined;
}

/**
 * Univer's style as a cell style; the other way round of `univerStyle`.
 */
export function cellStyle(style: HostStyle): CellStyle {
  const { excel } = style;
  const alignment = keyOf(horizontals, style.ht);
  const horizontal =
    excel?.horizontal && horizontals[excel.horizontal] === (style.ht ?? undefined) ? excel.horizontal : alignment;
  const upright = keyOf(verticals, style.vt);
  const vertical = excel?.vertical && verticals[excel.vertical] === style.vt ? excel.vertical : upright;
  const borders = style.bd ? bordersFrom(style.bd) : undefined;
  const color = hex(style.cl?.rgb);
  const fill = hex(style.bg?.rgb);
  return {
    ...(style.n?.pattern && { numberFormat: style.n.pattern }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs !== undefined && { fontSize: style.fs }),
    ...(style.bl !== undefined && { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it !== undefined && { italic: style.it === BooleanNumber.TRUE }),
    ...(style.ul && { underline: style.ul.s === BooleanNumber.TRUE }),
    ...(style.st && { strikethrough: style.st.s === BooleanNumber.TRUE }),
    ...(color && { color }),
    ...(fill && { fill }),
    ...(borders && { borders }),
    // Both tables are keyed by these names.
    ...(horizontal && { horizontal: horizontal as CellStyle['horizontal'] }),
    ...(vertical && { vertical: vertical as CellStyle['vertical'] }),
    ...(style.tb !== undefined && style.tb !== null && { wrap: style.tb === WrapStrategy.WRAP }),
    ...(excel?.indent !== undefined && { indent: excel.indent }),
    ...(excel?.locked !== undefined && { locked: excel.locked }),
  };
}
