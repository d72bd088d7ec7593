/** The colours Office says it is drawn in; the host that has no themes gives none. */
export interface OfficeColours {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
}

export type ThemeKind = 'light' | 'dark' | 'contrast';

/** Relative luminance of `#RRGGBB`, 0–1; https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/**
 * Which of the pane's themes goes with the colours of Office. Pure black behind pure white or a bright colour is a
 * contrast theme: Office's own black theme is dark grey.
 *
 * @param colours `#RRGGBB`; undefined where the host says nothing
 * @example themeKind({ bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#333333' }) // 'light'
 * @example themeKind({ bodyBackgroundColor: '#262626', bodyForegroundColor: '#F0F0F0' }) // 'dark'
 * @example themeKind({ bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFF00' }) // 'contrast'
 */
export function themeKind(colours: OfficeColours | undefined): ThemeKind {
  if (colours === undefined) return 'light';
  const background = luminance(colours.bodyBackgroundColor);
  if (background === 0 && luminance(colours.bodyForegroundColor) > 0.7) return 'contrast';
  return background < 0.2 ? 'dark' : 'light';
}

/** How the browser draws its own parts (scroll bars, the date field's calendar) beside a theme. */
export function colorScheme(kind: ThemeKind): 'light' | 'dark' {
  return kind === 'light' ? 'light' : 'dark';
}
