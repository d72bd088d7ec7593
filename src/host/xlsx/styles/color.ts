import type { XmlElement } from '../xml/XmlElement';

/** The palette of numbers 8 to 63; 0 to 7 repeat its beginning. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/**
 * The colour an element names (by value, theme or palette), `#RRGGBB`; undefined: automatic.
 *
 * @param theme `themeColors`
 * @see ECMA-376 part 1, 18.8.19 fgColor and 18.8.27 indexedColors
 */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: slot, indexed, tint = '0' } = element.attributes;
  const base =
    rgb !== undefined
      ? rgb.slice(-6).toUpperCase()
      : slot !== undefined
        ? theme[Number(slot)]
        : indexed !== undefined
          ? PALETTE[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8]
          : undefined;
  return base === undefined ? undefined : `#${tinted(base, Number(tint))}`;
}

/**
 * A colour made lighter (tint above 0) or darker in its lightness alone, as a theme's shades are.
 *
 * @param color `RRGGBB`
 * @param tint from -1 to 1
 * @example tinted('4472C4', 0.8) // 'DAE3F3'
 */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  const hue =
    spread === 0
      ? 0
      : most === red
        ? ((green - blue) / spread + 6) % 6
        : most === green
          ? (blue - red) / spread + 2
          : (red - green) / spread + 4;
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const amplitude = saturation * Math.min(light, 1 - light);
  return [0, 8, 4]
    .map((offset) => {
      const place = (offset + hue * 2) % 12;
      const channel = light - amplitude * Math.max(-1, Math.min(place - 3, 9 - place, 1));
      return Math.round(channel * 255)
        .toString(16)
        .toUpperCase()
        .padStart(2, '0');
    })
    .join('');
}
