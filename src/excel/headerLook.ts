import { CHARACTER_POINTS } from '../sheets';

/** How a header cell looked before we styled it, to be given back. */
export interface HeaderLook {
  readonly fill: string;
  readonly bold: boolean;
  readonly color: string;
  /** Points. */
  readonly width: number;
}

const FILL = '#1F4E79';
const TEXT = '#FFFFFF';
/** What `fill.color` says where there is no fill. */
const NO_FILL = '#FFFFFF';

/** Queues the loading of all that `headerLook` reads. */
export function loadLook(header: Excel.Range): Excel.Range {
  return header.load('format/fill/color,format/font/bold,format/font/color,format/columnWidth');
}

/** The look of a header cell loaded by `loadLook`. */
export function headerLook({ format }: Excel.Range): HeaderLook {
  return {
    fill: format.fill.color,
    bold: format.font.bold,
    color: format.font.color,
    width: format.columnWidth,
  };
}

/** Makes a header cell look like one of ours and its column as wide as it needs. */
export function styleHeader(header: Excel.Range, widthCharacters: number): void {
  header.format.fill.color = FILL;
  header.format.font.bold = true;
  header.format.font.color = TEXT;
  header.format.columnWidth = widthCharacters * CHARACTER_POINTS;
}

/** Gives a header cell its look back. */
export function restoreLook(header: Excel.Range, look: HeaderLook): void {
  if (look.fill === NO_FILL || look.fill === '') header.format.fill.clear();
  else header.format.fill.color = look.fill;
  header.format.font.bold = look.bold;
  header.format.font.color = look.color;
  restoreWidth(header, look);
}

/** Gives a column its width back; its cells may be gone. */
export function restoreWidth(header: Excel.Range, look: HeaderLook): void {
  header.format.columnWidth = look.width;
}
