/** @jest-environment jsdom */
import { act, cleanup, fireEvent } from '@testing-library/react';
import { App } from '../../../src/taskpane/App';
import type { OfficeColours } from '../../../src/taskpane/theme/themeKind';
import { fixtureActions } from '../paneFixture';
import { renderPane } from '../renderPane';

afterEach(cleanup);

// Office's white and black themes, as Office.context.officeTheme gives them.
const white: OfficeColours = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' };
const black: OfficeColours = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' };

/** How the browser draws its own parts: it follows the pane's theme. */
const drawn = () => document.documentElement.style.colorScheme;

test.each([
  ['the pane has the focus again', () => fireEvent.focus(window)],
  ['the pane is seen again', () => fireEvent(document, new Event('visibilitychange'))],
])('a theme that Office changed is followed when %s', async (_when, come) => {
  let theme = white;
  const officeTheme = () => theme;
  await renderPane(<App language="en" actions={fixtureActions('fresh')} officeTheme={officeTheme} />);
  expect(drawn()).toBe('light');
  theme = black;
  await act(async () => void come());
  expect(drawn()).toBe('dark');
});

test('a pane that is gone asks no more', async () => {
  const officeTheme = jest.fn(() => white);
  await renderPane(<App language="en" actions={fixtureActions('fresh')} officeTheme={officeTheme} />);
  cleanup();
  officeTheme.mockClear();
  fireEvent.focus(window);
  expect(officeTheme).not.toHaveBeenCalled();
});
