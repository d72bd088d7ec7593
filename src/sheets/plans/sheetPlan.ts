import type { Area } from '../types';
import type { StyleName } from './styles';

/** A cell's contents as they are written: a text is literal already (`literalText`), a formula starts with `=`. */
export type PlannedCell = string | number | boolean;

/** Cells that are written together. */
export interface PlannedBlock {
  /** Of the first cell, from zero. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** The cells of row i of the block, `styles.length` of them; `''` is blank. */
  readonly cells: (row: number) => readonly PlannedCell[];
  /** By column of the block. */
  readonly styles: readonly StyleName[];
}

/** A cell that carries a tier's own colours. */
export interface ColouredArea extends Area {
  readonly fill: string;
  readonly text: string;
}

/** How a sheet is printed; A4 always. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, `$1:$3`. */
  readonly titleRows?: string;
  /** Shown at the foot of every page, beside its number. */
  readonly footer: string;
}

/** A report sheet as data: what stands where and how it looks. Pure; one writer in `excel` applies it. */
export interface SheetPlan {
  /** Tells our sheets apart in the workbook: the same report is refreshed in place. */
  readonly key: string;
  /** Wanted name, within Excel's rules; numbered where it is a sheet of the user's own. */
  readonly name: string;
  readonly tabColour: string;
  /** Characters of the standard font, by column. */
  readonly widths: readonly number[];
  readonly blocks: readonly PlannedBlock[];
  readonly merges: readonly Area[];
  readonly coloured: readonly ColouredArea[];
  /** Rows that stay when one scrolls. */
  readonly frozenRows: number;
  readonly print: PrintPlan;
}
