import type { Area } from '../../types';
import type { PlannedChart } from './plannedChart';
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
  /** What formulas among them show as the report is made, where the height of their rows depends on it. */
  readonly shown?: (row: number) => readonly PlannedCell[];
  /** By column of the block. */
  readonly styles: readonly StyleName[];
}

/** A cell that carries a tier's own colours. */
export interface ColouredArea extends Area {
  readonly fill: string;
  readonly text: string;
}

/** Cells that people type into. What they typed is read before the sheet is written anew, and stands in the new one. */
export interface PlannedInputs {
  readonly row: number;
  readonly rows: number;
  /** Whom row i of the area is about: the customer's id, `''` for the document. */
  readonly subject: (row: number) => string;
  /** The subject is what a cell shows; `subject` gives its address. */
  readonly isAboutCell?: boolean;
  /** About whom the next mark above is that says so: one formula is enough for a form. */
  readonly isAboutAbove?: boolean;
  /** Columns of the sheet, by the name of what is typed there. */
  readonly fields: Readonly<Record<string, number>>;
  /** The cells hold formulas of ours until somebody types over them; else formulas in them are people's own. */
  readonly holdFormulas?: boolean;
  /** The columns are said once, beside the row above, since the rows are many; nothing else is typed in that row. */
  readonly isHeaded?: boolean;
}

/** Cells whose contents are picked from a list. */
export interface PlannedChoice {
  readonly area: Area;
  /** The cells that hold the list, as a formula (`='分级明细'!$A$7:$A$306`), or the texts themselves. */
  readonly from: string | readonly string[];
  /** Shown beside the cell once it is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** How a sheet is printed; A4 always. */
export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, `$1:$3`. */
  readonly titleRows?: string;
  /** What is printed; all that is written unless given. */
  readonly area?: Area;
  /** Rows that begin a new page; Excel surely heeds them only where the scale is given. */
  readonly pageStarts?: readonly number[];
  /** All of it is to be one page. */
  readonly isOnePage?: boolean;
  /** Per cent; as wide as the page unless given. */
  readonly scale?: number;
  /** Shown at the head of every page. */
  readonly header?: string;
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
  /** Of areas that are not blocks of their own. */
  readonly looks?: readonly { readonly area: Area; readonly style: StyleName }[];
  readonly merges: readonly Area[];
  readonly coloured: readonly ColouredArea[];
  /** Cells that follow a formula or a choice and take the colours of the tier whose name they show. */
  readonly tierAreas?: readonly Area[];
  readonly inputs?: readonly PlannedInputs[];
  readonly choices?: readonly PlannedChoice[];
  readonly charts?: readonly PlannedChart[];
  /** Points, of rows whose height does not follow from the texts that are written. */
  readonly heights?: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  /** Columns that only formulas look at. */
  readonly hiddenColumns?: readonly number[];
  /** Rows and columns that stay when one scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns?: number;
  readonly print: PrintPlan;
}
