/**
 * Contrast of two colours, 1 (none) to 21 (black on white).
 *
 * @param first `#RRGGBB`
 * @param second `#RRGGBB`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 * @example contrast('#000000', '#FFFFFF') // 21
 */
export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}
