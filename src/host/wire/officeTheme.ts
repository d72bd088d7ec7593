/** The add-in's surroundings in Office's colours, `#rrggbb`. */
export interface OfficeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export type OfficeThemeName = 'light' | 'dark' | 'contrast';

/** Office's White and Black themes and Windows' "High contrast black". */
export const officeThemes: Readonly<Record<OfficeThemeName, OfficeColors>> = {
  light: {
    bodyBackgroundColor: '#ffffff',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#f0f0f0',
    controlForegroundColor: '#262626',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#0a0a0a',
    controlForegroundColor: '#f0f0f0',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#ffffff',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#ffff00',
  },
};

/** @returns what `GetOfficeThemeInfo` gives: the colours as integers, in JSON. */
export function officeThemeInfo(name: OfficeThemeName): string {
  const colors: Readonly<Record<string, string>> = { ...officeThemes[name] };
  const asInteger = ([role, color]: readonly [string, string]) => [role, Number.parseInt(color.slice(1), 16)];
  return JSON.stringify(Object.fromEntries(Object.entries(colors).map(asInteger)));
}
