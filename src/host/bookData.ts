/**
 * A workbook as plain data: what `xlsx/` reads from and writes to a file, and what `store/` loads into and takes out of
 * the live book. Rows and columns count from zero. Nothing here knows Univer, hucre or Office.
 */

import type { ChartData } from './charts/ChartData';
import type { PageSetupData } from './print/PageSetupData';
import type { DataValidationData } from './validation/DataValidationData';
import type { Rect } from './Rect';

/** An error value as Excel prints it. */
export type ErrorText =
  '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#BUSY!' | '#SPILL!' | '#CALC!';

/** One cell. No value and no formula: an empty cell that only carries a style. */
export interface CellData {
  /** The value, or the result of the formula. Dates are serial day numbers with a date format. */
  readonly value?: string | number | boolean;
  /** Set instead of `value` where the cell holds or the formula gives an error. */
  readonly error?: ErrorText;
  /** en-US, with the leading `=`. */
  readonly formula?: string;
  /**
   * Rows × columns a dynamic-array formula spills over, where it does. The other cells of that rectangle carry its
   * results as plain values: a loader leaves them to the formula, or they would be in its way.
   */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** Index into `BookData.styles`. */
  readonly style?: number;
  /** The text was typed with a leading apostrophe: it never becomes a formula or a number. */
  readonly literal?: boolean;
}

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface BorderData {
  /** As `Excel.BorderLineStyle` and weight: thin continuous, medium continuous, … as xlsx names them. */
  readonly style: string;
  /** `#RRGGBB` */
  readonly color: string;
}

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
  /** Fill, `#RRGGBB`. */
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderData>>>;
  readonly horizontal?:
    'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical?: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Cells are locked unless this is false; it matters on a protected sheet only. */
  readonly locked?: boolean;
}

export interface TableData {
  readonly name: string;
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style?: string;
  readonly showFilterButton?: boolean;
}

/**
 * Native rules only. Operators as Excel's API names them (`EqualTo`, `Between`, `Contains`, `BeginsWith`), formulas with
 * the leading `=`.
 */
export interface ConditionalFormatData {
  readonly ranges: readonly Rect[];
  readonly rule:
    | { readonly type: 'cellValue'; readonly operator: string; readonly formula1: string; readonly formula2?: string }
    | { readonly type: 'containsText'; readonly operator: string; readonly text: string }
    | { readonly type: 'custom'; readonly formula: string }
    /** Any other kind (colour scales, data bars, icon sets, top/bottom): kept as the file has it. */
    | { readonly type: 'other'; readonly xml: string };
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

export interface NameData {
  readonly name: string;
  /** `=Sheet1!$A$1:$B$2`, a constant or a formula, with the leading `=`. */
  readonly formula: string;
  /** Index of the sheet it belongs to; undefined: the workbook. */
  readonly sheet?: number;
  readonly visible: boolean;
  readonly comment?: string;
}

export interface ProtectionData {
  /** As `Excel.WorksheetProtectionOptions` names them. */
  readonly options: Readonly<Record<string, boolean | string>>;
  /** As the file has it (hash, salt, …); kept for saving. */
  readonly password?: Readonly<Record<string, string>>;
}

export interface SheetData {
  /** The part of `origin` it was read from: keep it with the sheet, so that a renamed one is known when saving. */
  readonly part?: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB` */
  readonly tabColor?: string;
  /** Sparse: `rows[r]?.[c]`. */
  readonly rows: readonly (readonly (CellData | undefined)[] | undefined)[];
  /** Widths in pixels at 96 dpi by column; a missing entry has the default width. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** Pixels of a column without a width of its own, where the sheet has such; else 64. */
  readonly defaultColumnWidth?: number;
  /** Points, likewise; else 15. */
  readonly defaultRowHeight?: number;
  /** Heights in points by row. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Rect[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly autoFilter?: Rect;
  readonly tables: readonly TableData[];
  readonly conditionalFormats: readonly ConditionalFormatData[];
  readonly protection?: ProtectionData;
  /** Row numbers and column letters; shown unless this is false. */
  readonly showHeadings?: boolean;
  /** The lowest first. */
  readonly charts?: readonly ChartData[];
  /** `plainPageSetup` unless given. */
  readonly pageSetup?: PageSetupData;
  readonly dataValidations?: readonly DataValidationData[];
}

export interface BookData {
  readonly sheets: readonly SheetData[];
  readonly activeSheet: number;
  readonly date1904: boolean;
  /** The first is the look of every cell without a style. */
  readonly styles: readonly CellStyle[];
  readonly names: readonly NameData[];
  /** The add-in's document settings. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly customXmlParts: readonly { readonly id: string; readonly xml: string }[];
  readonly structureProtected: boolean;
  /** The file it was read from, so that what we do not model passes through when it is saved. */
  readonly origin?: Uint8Array;
}
