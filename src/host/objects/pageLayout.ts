import { pageMargins, type Lines } from '../print/PageSetupData';
import { notModelled, refusal } from '../wire/refusal';
import { isEntireColumn, isEntireRow, wholeSheet } from './area';
import { choice } from './choice';
import { part } from './handle';
import { HeaderFooterGroup } from './headerFooterGroup';
import { areaOnSheet } from './lookup';
import { PageProperties } from './pageProperties';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';
import type { Rect } from '../Rect';

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** How a sheet is printed: its pages, and which of its cells are on them. */
export class PageLayout extends PageProperties {
  static override readonly officeName = 'PageLayout';
  static override readonly navigation = ['headersFooters'];

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, part(this.handle, 'headersFooters'));
  }

  setPrintArea(printArea: Range | RangeAreas | string): void {
    this.handle.write({ printArea: this.#rects(printArea) });
  }

  getPrintArea(): RangeAreas {
    return present(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.handle.read();
    return printArea ? new RangeAreas(this.session, this.sheetId, printArea) : null;
  }

  setPrintTitleRows(printTitleRows: Range | string): void {
    const [rect] = this.#rects(printTitleRows);
    if (!rect || !isEntireRow(rect)) throw refusal('InvalidArgument');
    this.handle.write({ titleRows: { at: rect.row, count: rect.rows } });
  }

  getPrintTitleRows(): Range {
    return present(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.handle.read();
    return titleRows ? this.#range(rowsRect(titleRows)) : null;
  }

  setPrintTitleColumns(printTitleColumns: Range | string): void {
    const [rect] = this.#rects(printTitleColumns);
    if (!rect || !isEntireColumn(rect)) throw refusal('InvalidArgument');
    this.handle.write({ titleColumns: { at: rect.column, count: rect.columns } });
  }

  getPrintTitleColumns(): Range {
    return present(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    const { titleColumns } = this.handle.read();
    return titleColumns ? this.#range(columnsRect(titleColumns)) : null;
  }

  setPrintMargins(unit: string, options: object): void {
    const factor = pointsPer[choice(unit, ['Points', 'Inches', 'Centimeters'])] ?? 1;
    for (const [name, value] of Object.entries(options)) {
      const margin = pageMargins.find((one) => one === name);
      if (!margin) throw notModelled(`PageLayout.setPrintMargins ${name}`);
      if (typeof value === 'number') part(this.handle, 'margins').write({ [margin]: value * factor });
    }
  }

  #rects(cells: Range | RangeAreas | string): readonly Rect[] {
    if (cells instanceof RangeAreas) return cells.rects;
    if (cells instanceof Range) return [cells.rect()];
    return cells.split(',').map((address) => areaOnSheet(this.session, this.sheetId, address).rect);
  }

  #range(rect: Rect): Range {
    return new Range(this.session, { sheetId: this.sheetId, rect });
  }
}

const rowsRect = ({ at, count }: Lines): Rect => ({ ...wholeSheet, row: at, rows: count });
const columnsRect = ({ at, count }: Lines): Rect => ({ ...wholeSheet, column: at, columns: count });

function present<Found>(found: Found | null): Found {
  if (found === null) throw refusal('ItemNotFound');
  return found;
}
