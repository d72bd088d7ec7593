import type { paneTexts } from '../../locales/catalogue/pane';

/** A key of the pane's part of the catalogue. */
export type PaneText = keyof typeof paneTexts;
