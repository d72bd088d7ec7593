import type { BookState } from './bookState';
import { sheetOf } from './bookState';
import { makeRoom } from './writeBuffer';
import type { BorderSide, CellStyle } from '../bookData';
import type { Rect } from '../Rect';
import { SetRangeValuesMutation } from '../univer/univerPackages';
import type { HostStyle } from '../univer/univerStyle';
import { borderKeys, cellStyle, univerStyle } from '../univer/univerStyle';
import type { ICellData, Worksheet } from '../univer/univerPackages';

const generalFormat = 'General';

type StyleRef = ICellData['s'];

/** The style of a reference, which is an id, a style or nothing. */
function resolved(state: BookState, ref: StyleRef): HostStyle | undefined {
  return (typeof ref === 'string' ? state.engine.workbook.getStyles().get(ref) : ref) ?? undefined;
}

/** A cell's whole style: its column's, its row's, its own. */
export function styleAt(state: BookState, sheet: Worksheet, row: number, column: number): HostStyle {
  const own = resolved(state, sheet.getCellMatrix().getValue(row, column)?.s);
  const ofColumn = sheet.getColumnStyle(column);
  const ofRow = sheet.getRowStyle(row);
  return ofColumn || ofRow ? { ...ofColumn, ...ofRow, ...own } : (own ?? {});
}

/** Formats of many cells, each style looked at once. */
export function formatReader(state: BookState, sheet: Worksheet): (row: number, column: number) => string {
  const known = new Map<string, string>();
  const columns = new Map<number, string>();
  return (row, column) => {
    const ref = sheet.getCellMatrix().getMatrix()[row]?.[column]?.s;
    if (typeof ref === 'string') {
      let format = known.get(ref);
      if (format === undefined) known.set(ref, (format = resolved(state, ref)?.n?.pattern ?? ''));
      if (format) return format;
    } else if (ref?.n?.pattern) return ref.n.pattern;
    let format = columns.get(column);
    if (format === undefined) columns.set(column, (format = sheet.getColumnStyle(column)?.n?.pattern ?? generalFormat));
    return sheet.getRowStyle(row)?.n?.pattern ?? format;
  };
}

/** What a patch makes of a style; properties of the patch replace, borders side by side. */
export function patched(style: HostStyle, patch: HostStyle): HostStyle {
  return {
    ...style,
    ...patch,
    ...(patch.bd && { bd: { ...style.bd, ...patch.bd } }),
    ...(patch.excel && { excel: { ...style.excel, ...patch.excel } }),
  };
}

/**
 * Gives every cell of the rectangle a new style, straight into Univer's cells: one look-up per distinct style instead
 * of a merge per cell. The empty mutation at the end tells the grid to draw.
 *
 * @param change the new style of an old one; undefined takes the style away
 */
export function restyle(
  state: BookState,
  sheetId: string,
  rect: Rect,
  change: (style: HostStyle, row: number, column: number) => HostStyle | undefined,
  isUniform = true,
): void {
  const sheet = sheetOf(state, sheetId);
  makeRoom(state.engine, sheet, rect.row + rect.rows, rect.column + rect.columns);
  const matrix = sheet.getCellMatrix();
  const styles = state.engine.workbook.getStyles();
  const changed = new Map<string, string | undefined>();
  const next = (ref: StyleRef, row: number, column: number) => {
    const key = typeof ref === 'string' ? ref : JSON.stringify(ref ?? null);
    if (isUniform && changed.has(key)) return changed.get(key);
    const style = change(resolved(state, ref) ?? {}, row, column);
    const id = style && Object.keys(style).length > 0 ? (styles.setValue(style) ?? undefined) : undefined;
    changed.set(key, id);
    return id;
  };
  for (let row = rect.row; row < rect.row + rect.rows; row++)
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const cell = matrix.getMatrix()[row]?.[column];
      const id = next(cell?.s, row, column);
      if (!cell) {
        if (id !== undefined) matrix.setValue(row, column, { s: id });
      } else if (id === undefined) delete cell.s;
      else cell.s = id;
    }
  state.engine.run(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: {} }, { onlyLocal: true });
}

/** Number formats, cell by cell; null leaves a cell. */
export function writeFormats(
  state: BookState,
  sheetId: string,
  rect: Rect,
  formats: readonly (readonly (string | null)[])[],
): void {
  const first = formats[0]?.[0];
  const isUniform = formats.every((row) => row.every((format) => format === first));
  restyle(
    state,
    sheetId,
    rect,
    (style, row, column) => {
      const format = formats[row - rect.row]?.[column - rect.column];
      if (format === null || format === undefined) return style;
      const { n: _old, ...rest } = style;
      return format === generalFormat ? rest : { ...rest, n: { pattern: format } };
    },
    isUniform,
  );
}

const sameValue = (first: unknown, second: unknown) => JSON.stringify(first) === JSON.stringify(second);

/** The style shared by a rectangle; what differs inside it is undefined. */
export function commonStyle(state: BookState, sheetId: string, rect: Rect): CellStyle {
  const sheet = sheetOf(state, sheetId);
  const seen = new Set<string>();
  let common: Record<string, unknown> | undefined;
  const lastRow = Math.min(rect.row + rect.rows, Math.max(sheet.getRowCount(), rect.row + 1));
  const lastColumn = Math.min(rect.column + rect.columns, Math.max(sheet.getColumnCount(), rect.column + 1));
  for (let row = rect.row; row < lastRow; row++)
    for (let column = rect.column; column < lastColumn; column++) {
      const reference = sheet.getCellMatrix().getMatrix()[row]?.[column]?.s;
      const isPlain = typeof reference === 'string' && !sheet.getColumnStyle(column) && !sheet.getRowStyle(row);
      if (isPlain && seen.has(reference)) continue;
      if (isPlain) seen.add(reference);
      const style = styleAt(state, sheet, row, column);
      const key = JSON.stringify(style);
      if (seen.has(key)) continue;
      seen.add(key);
      const found: Record<string, unknown> = { ...defaults, ...state.defaultStyle, ...cellStyle(style) };
      if (!common) common = found;
      else
        for (const name of Object.keys({ ...common, ...found }))
          if (!sameValue(common[name], found[name])) common[name] = undefined;
    }
  // The record was made of cell styles.
  return common ?? { ...defaults, ...state.defaultStyle };
}

/** What Excel answers for a cell that was never formatted. */
const defaults: CellStyle = {
  numberFormat: generalFormat,
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

/** Where Univer keeps each property of a style. */
const homes: Readonly<Record<keyof CellStyle, keyof HostStyle>> = {
  numberFormat: 'n',
  fontName: 'ff',
  fontSize: 'fs',
  bold: 'bl',
  italic: 'it',
  underline: 'ul',
  strikethrough: 'st',
  color: 'cl',
  fill: 'bg',
  borders: 'bd',
  horizontal: 'ht',
  vertical: 'vt',
  wrap: 'tb',
  indent: 'pd',
  locked: 'excel',
};
const keptAside = ['horizontal', 'vertical', 'indent', 'locked'] as const;

/** A property that is there and undefined (or the default itself) is taken away; a border likewise, side by side. */
export function patchStyle(state: BookState, sheetId: string, rect: Rect, patch: CellStyle): void {
  const change = univerStyle(patch);
  const isDefault = (value: unknown) => value === undefined || value === generalFormat;
  // The keys of a patch are those of a style.
  const gone = (Object.keys(patch) as (keyof CellStyle)[]).filter((key) => isDefault(patch[key]));
  const sides = Object.entries(patch.borders ?? {}).filter(([, border]) => border === undefined);
  restyle(state, sheetId, rect, (style) => {
    const next: Record<string, unknown> = { ...patched(style, change) };
    for (const key of gone) if (key !== 'locked') delete next[homes[key]];
    const aside: Record<string, unknown> = { ...style.excel, ...change.excel };
    for (const key of keptAside) if (gone.includes(key)) delete aside[key];
    if (Object.keys(aside).length > 0) next['excel'] = aside;
    else delete next['excel'];
    const borders: Record<string, unknown> = { ...style.bd, ...change.bd };
    // The keys of borders are their sides.
    for (const [side] of sides) delete borders[borderKeys[side as BorderSide]];
    if (Object.keys(borders).length > 0 && !gone.includes('borders')) next['bd'] = borders;
    else delete next['bd'];
    // Built from one style and a patch of styles.
    return next;
  });
}
