import type { BorderData, BorderSide } from '../bookData';
import type { Rect } from '../Rect';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { borderLine, fileStyle, lineStyle, lineWeight, type BorderLine } from './borderLine';
import { formatted, type WhereCells } from './cells';
import { colorText } from './color';
import { demandPermission } from './permission';

export const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

export type BorderIndex = (typeof borderIndexes)[number];

export const isBorderIndex = (index: unknown): index is BorderIndex => borderIndexes.some((known) => known === index);

/** The cells whose own side makes up a border of a rectangle, and which side it is. */
function sideOf(rect: Rect, index: BorderIndex): { readonly rect: Rect; readonly side: BorderSide } {
  const { row, column, rows, columns } = rect;
  switch (index) {
    case 'EdgeTop':
      return { rect: { ...rect, rows: 1 }, side: 'EdgeTop' };
    case 'EdgeBottom':
      return { rect: { ...rect, row: row + rows - 1, rows: 1 }, side: 'EdgeBottom' };
    case 'EdgeLeft':
      return { rect: { ...rect, columns: 1 }, side: 'EdgeLeft' };
    case 'EdgeRight':
      return { rect: { ...rect, column: column + columns - 1, columns: 1 }, side: 'EdgeRight' };
    case 'InsideVertical':
      return { rect: { ...rect, columns: columns - 1 }, side: 'EdgeRight' };
    case 'InsideHorizontal':
      return { rect: { ...rect, rows: rows - 1 }, side: 'EdgeBottom' };
  }
}

/** One border of a range. */
export class RangeBorder extends HostObject {
  static override readonly officeName = 'RangeBorder';

  constructor(
    session: Session,
    readonly cells: WhereCells,
    readonly index: BorderIndex,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.index });

  get sideIndex(): BorderIndex {
    return this.index;
  }

  get style(): BorderLine['style'] {
    return this.#line().style;
  }

  set style(value: unknown) {
    if (value === 'None') this.#write(undefined);
    else this.#change({ style: lineStyle(value) });
  }

  get weight(): BorderLine['weight'] {
    return this.#line().weight;
  }

  set weight(value: unknown) {
    this.#change({ weight: lineWeight(value) });
  }

  get color(): string {
    return this.#line().color;
  }

  set color(value: unknown) {
    this.#change({ color: colorText(value) });
  }

  #line(): BorderLine {
    const { sheetId, rects } = this.cells();
    const [first] = rects;
    if (!first) return borderLine(undefined);
    const { rect, side } = sideOf(first, this.index);
    const cell = { ...rect, rows: Math.min(1, rect.rows), columns: Math.min(1, rect.columns) };
    const isAny = cell.rows > 0 && cell.columns > 0;
    return borderLine(isAny ? this.session.book.readStyle(sheetId, cell).borders?.[side] : undefined);
  }

  /** A line that wasn't there becomes a thin continuous one. */
  #change(change: Partial<BorderLine>): void {
    const old = this.#line();
    const line = { ...old, style: old.style === 'None' ? 'Continuous' : old.style, ...change };
    const style = fileStyle(line);
    if (!style) throw refusal('InvalidArgument');
    this.#write({ style, color: line.color });
  }

  #write(border: BorderData | undefined): void {
    const { sheetId, rects } = this.cells();
    demandPermission(this.session, sheetId, 'allowFormatCells');
    for (const whole of rects) {
      const { rect, side } = sideOf(whole, this.index);
      if (rect.rows < 1 || rect.columns < 1) continue;
      this.session.book.writeStyle(
        sheetId,
        formatted(this.session, sheetId, rect),
        { borders: { [side]: border } },
        'pane',
      );
    }
  }
}
