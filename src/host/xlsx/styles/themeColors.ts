import { childOf, type XmlElement } from '../xml/XmlElement';

/** By the number a colour names; the file lists dark before light, Excel counts light before dark. */
const SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Office's theme since 2013, for a workbook without one. */
export const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'.split(
  ' ',
);

/**
 * The twelve colours of a theme, `RRGGBB`, by the number a cell's colour names.
 *
 * @param theme the root of the theme part
 * @see ECMA-376 part 1, 20.1.6.2 clrScheme
 */
export function themeColors(theme: XmlElement): readonly string[] {
  const scheme = childOf(childOf(theme, 'themeElements'), 'clrScheme');
  return SLOTS.map((slot, index) => {
    const color = childOf(scheme, slot)?.children[0]?.attributes;
    return (
      (color?.['lastClr'] ?? color?.['val'] ?? '').toUpperCase().match(/^[0-9A-F]{6}$/)?.[0] ??
      OFFICE_THEME[index] ??
      ''
    );
  });
}
