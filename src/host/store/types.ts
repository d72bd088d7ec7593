/** What a live book is asked with and answers in. */
import type { ConditionalFormatData, NameData, TableData } from '../bookData';
import type { Rect } from '../Rect';
import type { ChartData } from '../charts/ChartData';

/** Who made a change: the pane through the wire, the person at the grid, or another session. */
export type ChangeSource = 'pane' | 'user' | 'remote';

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' | 'Unknown';
export type CellValue = string | number | boolean;

/** A rectangle read: matrices of `rect.rows` × `rect.columns`; errors are their texts, blanks are `""`. */
export interface CellsRead {
  readonly values: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly ValueType[])[];
}

export type ClearWhat = 'All' | 'Contents' | 'Formats';

/** A change that events are raised for. */
export type BookChange =
  | {
      readonly kind: 'cells';
      readonly sheetId: string;
      readonly rect: Rect;
      /** As `Excel.DataChangeType`. */
      readonly type:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
      readonly source: ChangeSource;
      /** What the cell held, for an edit of a single cell. */
      readonly before?: { readonly value: CellValue; readonly type: ValueType };
    }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly rect: Rect; readonly source: ChangeSource }
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetActivated' | 'sheetDeactivated';
      readonly sheetId: string;
      readonly source: ChangeSource;
    }
  | {
      readonly kind: 'tableChanged';
      readonly sheetId: string;
      readonly tableId: string;
      readonly rect: Rect;
      readonly source: ChangeSource;
    }
  /** Charts came, went or changed. */
  | { readonly kind: 'charts'; readonly sheetId: string; readonly source: ChangeSource };

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
}

/** A live table: what a file knows of it, and a lasting id for it and for each of its columns. */
export interface TableInfo extends TableData {
  readonly id: string;
  readonly sheetId: string;
  readonly columnIds: readonly string[];
}

export interface ConditionalFormatInfo extends ConditionalFormatData {
  readonly id: string;
  readonly sheetId: string;
}

/** A live chart: its cells by the ids of their sheets. */
export interface ChartInfo extends ChartData<string> {
  readonly id: string;
  readonly sheetId: string;
}

export interface NameInfo extends Omit<NameData, 'sheet'> {
  readonly sheetId?: string;
}
