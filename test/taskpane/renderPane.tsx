import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import './paneSetup';

// jsdom lays nothing out, yet matches every rule of every style sheet for each question about an element's role: the
// tests would take ten times as long. What an element says of itself is all that counts here.
window.getComputedStyle = (element) => (element instanceof HTMLElement ? element.style : new CSSStyleDeclaration());

/** Draws the pane without Fluent's style sheets and waits for its first look at the workbook. */
export async function renderPane(pane: ReactElement): Promise<void> {
  await act(async () => {
    render(<RendererProvider renderer={createDOMRenderer(undefined)}>{pane}</RendererProvider>);
  });
}
