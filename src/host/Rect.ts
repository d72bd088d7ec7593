/** Zero-based, inclusive of its size: `rows` × `columns` cells from (`row`, `column`). */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
