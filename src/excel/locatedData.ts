import { areaOf, Refusal, sheetName } from '../sheets';
import type { Area } from '../sheets';

/** Where to look; the same words as the actions'. */
export type Target =
  { readonly kind: 'auto' | 'table' | 'selection' | 'sheet' } | { readonly kind: 'sheetNamed'; readonly sheet: string };

/** A place that should hold customers. */
export interface Located {
  readonly sheet: string;
  /** All of it: the table with its header, the selection, or the sheet's used part. */
  readonly area: Area;
  /** Tables on the sheet: name and area, totals row left out. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
  /** The name of the table asked for, where it was one. */
  readonly table?: string;
}

function sheetOf(context: Excel.RequestContext, target: Target): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return target.kind === 'sheetNamed' ? worksheets.getItemOrNullObject(target.sheet) : worksheets.getActiveWorksheet();
}

/**
 * Finds the place a target means. `auto` is the table around the active cell, else a selection of several rows (a
 * merged title is one row of several cells), else the sheet's used range.
 *
 * @throws Refusal `noSheet`, `emptySheet`, `noTable`
 */
export async function locatedData(context: Excel.RequestContext, target: Target): Promise<Located> {
  const sheet = sheetOf(context, target).load('name');
  const isByPlace = target.kind !== 'sheetNamed' && target.kind !== 'sheet';
  const active = isByPlace ? context.workbook.getActiveCell().load('address') : undefined;
  const selection = isByPlace ? context.workbook.getSelectedRange().load('address,rowCount') : undefined;
  await context.sync();
  if (sheet.isNullObject && target.kind === 'sheetNamed') {
    throw new Refusal('noSheet', { sheet: target.sheet });
  }
  const used = sheet.getUsedRangeOrNullObject(true).load('address');
  const tables = sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();
  if (used.isNullObject) throw new Refusal('emptySheet', { sheet: sheet.name });
  const ranges = tables.items.map((table) => table.getRange().load('address'));
  await context.sync();

  const found = tables.items.flatMap((table, index) => {
    const area = areaOf(ranges[index]?.address ?? '');
    return table.showHeaders
      ? [{ name: table.name, area: { ...area, rows: area.rows - (table.showTotals ? 1 : 0) } }]
      : [];
  });
  const usedArea = areaOf(used.address);
  const cell = active && areaOf(active.address);
  const around = cell && found.find(({ area }) => contains(area, cell));
  if (around && target.kind !== 'selection') {
    return { sheet: sheet.name, area: around.area, tables: found, table: around.name };
  }
  if (target.kind === 'table') throw new Refusal('noTable');
  const isSelection = target.kind === 'selection' || (target.kind === 'auto' && (selection?.rowCount ?? 1) > 1);
  if (selection && isSelection && (sheetName(selection.address) ?? sheet.name) === sheet.name) {
    const area = overlap(areaOfSelection(selection.address, usedArea), usedArea);
    if (area) return { sheet: sheet.name, area, tables: found };
    throw new Refusal('emptySheet', { sheet: sheet.name });
  }
  return { sheet: sheet.name, area: usedArea, tables: found };
}

/** Whole rows and columns (`A:J`, `1:20`) mean their used part. */
function areaOfSelection(address: string, used: Area): Area {
  const plain = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
  const columns = /^([A-Z]+):([A-Z]+)$/.exec(plain);
  if (columns) return areaOf(`${columns[1]}${used.row + 1}:${columns[2]}${used.row + used.rows}`);
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const row = Number(rows[1]) - 1;
    return { row, column: used.column, rows: Number(rows[2]) - row, columns: used.columns };
  }
  return areaOf(plain);
}

function contains(outer: Area, inner: Area): boolean {
  const common = overlap(outer, inner);
  return common?.rows === inner.rows && common.columns === inner.columns;
}

function overlap(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}
