import type { Theme } from '@fluentui/react-components';
import { fluentThemes } from './fluentThemes';
import type { ThemeKind } from './themeKind';

/** The Fluent theme of a kind, in fonts that every Office platform has for both languages. */
export function paneTheme(kind: ThemeKind): Theme {
  return {
    ...fluentThemes[kind],
    fontFamilyBase:
      "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  };
}
