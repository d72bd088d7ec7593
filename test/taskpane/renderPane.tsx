import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import './paneSetup';

/**
 * Draws the pane and waits for its first look at the workbook. Styles are left out: jsdom lays nothing out, and reading
 * Fluent's thousand rules for every question about an element's role makes the tests ten times slower.
 */
export async function renderPane(pane: ReactElement): Promise<void> {
  await act(async () => {
    render(<RendererProvider renderer={createDOMRenderer(undefined)}>{pane}</RendererProvider>);
  });
}
