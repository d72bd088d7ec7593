/** What may be typed into cells, as plain data. `Sheet` is a sheet's index in a file's data, its id in a live book. */
import type { Rect } from '../Rect';
import type { CellsRef } from '../charts/data/CellsRef';

export const alertStyles = ['Stop', 'Warning', 'Information'] as const;
export type AlertStyle = (typeof alertStyles)[number];

export interface ListRule<Sheet = number> {
  readonly type: 'list';
  /** The items with commas between, or the cells that hold them. */
  readonly source: string | CellsRef<Sheet>;
  readonly hasDropDown: boolean;
}

export interface DataValidationData<Sheet = number> {
  readonly ranges: readonly Rect[];
  /** Any other kind is kept as the file has it. */
  readonly rule: ListRule<Sheet> | { readonly type: 'other'; readonly xml: string };
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly isShown: boolean; readonly title: string; readonly message: string };
  readonly alert: {
    readonly isShown: boolean;
    readonly style: AlertStyle;
    readonly title: string;
    readonly message: string;
  };
}
