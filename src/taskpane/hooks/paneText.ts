import type { TextKey } from '../../locales';

/** A key of the pane's part of the catalogue, or the name of a report. */
export type PaneText = Extract<TextKey, `pane.${string}` | `report.${string}.name`>;
