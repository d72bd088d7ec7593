import type { CellStyle } from '../../bookData';

/** The default look of a workbook's cells: what a style leaves out. */
export type DefaultFont = Pick<CellStyle, 'fontName' | 'fontSize'>;

/**
 * A style with every property named, so that two that look alike are alike however they were written.
 *
 * @param font the workbook's default font
 */
export function fullStyle(style: CellStyle, font: DefaultFont) {
  const color = style.color?.toUpperCase() ?? '#000000';
  const borders = (['EdgeLeft', 'EdgeRight', 'EdgeTop', 'EdgeBottom'] as const).map((side) => {
    const border = style.borders?.[side];
    return border && border.style !== 'none' ? ([border.style, border.color.toUpperCase()] as const) : undefined;
  });
  return {
    numberFormat: style.numberFormat === undefined || style.numberFormat === '' ? 'General' : style.numberFormat,
    font: {
      name: style.fontName ?? font.fontName ?? 'Calibri',
      size: style.fontSize ?? font.fontSize ?? 11,
      bold: style.bold === true,
      italic: style.italic === true,
      underline: style.underline === true,
      strikethrough: style.strikethrough === true,
      color,
    },
    fill: style.fill?.toUpperCase(),
    borders,
    alignment: {
      horizontal: style.horizontal ?? 'General',
      vertical: style.vertical ?? 'Bottom',
      wrap: style.wrap === true,
      indent: style.indent ?? 0,
    },
    locked: style.locked !== false,
  };
}

export type FullStyle = ReturnType<typeof fullStyle>;
