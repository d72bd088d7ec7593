import { colorScheme, themeKind } from '../../../src/taskpane/theme/themeKind';

// The colours of Office's own themes as Office.context.officeTheme gives them: colourful and white, dark grey, black.
test.each([
  ['#FFFFFF', '#333333', 'light'],
  ['#F3F2F1', '#000000', 'light'],
  ['#262626', '#F0F0F0', 'dark'],
  ['#666666', '#F0F0F0', 'dark'],
  ['#000000', '#FFFFFF', 'contrast'],
  ['#000000', '#FFFF00', 'contrast'],
] as const)('%s behind %s is drawn %s', (bodyBackgroundColor, bodyForegroundColor, kind) => {
  expect(themeKind({ bodyBackgroundColor, bodyForegroundColor })).toBe(kind);
});

test('a host without themes gets the light one', () => {
  expect(themeKind(undefined)).toBe('light');
});

test('the browser draws its own parts dark beside every theme but the light one', () => {
  expect((['light', 'dark', 'contrast'] as const).map(colorScheme)).toEqual(['light', 'dark', 'dark']);
});
