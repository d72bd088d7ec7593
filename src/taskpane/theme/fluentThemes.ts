import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { ThemeKind } from './themeKind';

/** Fluent's theme for each kind. What ships holds only the tokens that its styles name: see UsedTokensPlugin.cjs. */
export const fluentThemes: Readonly<Record<ThemeKind, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};
