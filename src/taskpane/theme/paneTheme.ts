import type { Theme } from '@fluentui/react-components';
import { fluentThemes } from './fluentThemes';
import type { ThemeKind } from './themeKind';

/** The Fluent theme of a kind, in the fonts that the page has for the language it is in. */
export function paneTheme(kind: ThemeKind): Theme {
  return { ...fluentThemes[kind], fontFamilyBase: 'var(--font)' };
}
