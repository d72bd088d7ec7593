import type { PageMargin, PageSetupData, PageZoomData } from '../print/PageSetupData';
import { HostObject } from '../wire/hostObject';
import { notModelled } from '../wire/refusal';
import type { Session } from '../wire/session';
import { choice, numberOrAutomatic, numberWithin } from './choice';
import { part, type Handle } from './handle';
import { isPaperSize, paperSizeOf, paperSizes, type PaperSize } from './paperSizes';
import { pageZoom } from './pageZoom';

/** The widest margin, in points. */
const widest = 49 * 72;

/** How pages look. Base of `PageLayout`. */
export abstract class PageProperties extends HostObject {
  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  readonly handle: Handle<PageSetupData> = {
    read: () => this.session.book.pageSetup(this.sheetId),
    write: (patch) => this.session.book.setPageSetup(this.sheetId, patch),
  };

  get orientation(): PageSetupData['orientation'] {
    return this.handle.read().orientation;
  }

  set orientation(value: unknown) {
    this.handle.write({ orientation: choice(value, ['Portrait', 'Landscape']) });
  }

  /** Null for a size whose name is not modelled. */
  get paperSize(): PaperSize | null {
    return paperSizeOf(this.handle.read().paper ?? paperSizes.Letter) ?? null;
  }

  set paperSize(value: unknown) {
    if (!isPaperSize(value)) throw notModelled(`PageLayout.paperSize ${String(value)}`);
    this.handle.write({ paper: paperSizes[value] });
  }

  get zoom(): PageZoomData {
    const { zoom } = this.handle.read();
    return Object.keys(zoom).length === 0 ? { scale: 100 } : zoom;
  }

  set zoom(value: unknown) {
    this.handle.write({ zoom: pageZoom(value) });
  }

  get leftMargin(): number {
    return this.handle.read().margins.left;
  }

  set leftMargin(value: unknown) {
    this.#setMargin('left', value);
  }

  get rightMargin(): number {
    return this.handle.read().margins.right;
  }

  set rightMargin(value: unknown) {
    this.#setMargin('right', value);
  }

  get topMargin(): number {
    return this.handle.read().margins.top;
  }

  set topMargin(value: unknown) {
    this.#setMargin('top', value);
  }

  get bottomMargin(): number {
    return this.handle.read().margins.bottom;
  }

  set bottomMargin(value: unknown) {
    this.#setMargin('bottom', value);
  }

  get headerMargin(): number {
    return this.handle.read().margins.header;
  }

  set headerMargin(value: unknown) {
    this.#setMargin('header', value);
  }

  get footerMargin(): number {
    return this.handle.read().margins.footer;
  }

  set footerMargin(value: unknown) {
    this.#setMargin('footer', value);
  }

  get centerHorizontally(): boolean {
    return this.handle.read().centerHorizontally;
  }

  set centerHorizontally(value: unknown) {
    this.handle.write({ centerHorizontally: value === true });
  }

  get centerVertically(): boolean {
    return this.handle.read().centerVertically;
  }

  set centerVertically(value: unknown) {
    this.handle.write({ centerVertically: value === true });
  }

  get printGridlines(): boolean {
    return this.handle.read().printGridlines;
  }

  set printGridlines(value: unknown) {
    this.handle.write({ printGridlines: value === true });
  }

  get printHeadings(): boolean {
    return this.handle.read().printHeadings;
  }

  set printHeadings(value: unknown) {
    this.handle.write({ printHeadings: value === true });
  }

  get blackAndWhite(): boolean {
    return this.handle.read().blackAndWhite;
  }

  set blackAndWhite(value: unknown) {
    this.handle.write({ blackAndWhite: value === true });
  }

  get draftMode(): boolean {
    return this.handle.read().draftMode;
  }

  set draftMode(value: unknown) {
    this.handle.write({ draftMode: value === true });
  }

  get printOrder(): 'DownThenOver' | 'OverThenDown' {
    return this.handle.read().isOverThenDown ? 'OverThenDown' : 'DownThenOver';
  }

  set printOrder(value: unknown) {
    this.handle.write({ isOverThenDown: choice(value, ['DownThenOver', 'OverThenDown']) === 'OverThenDown' });
  }

  get firstPageNumber(): number | '' {
    return this.handle.read().firstPageNumber ?? '';
  }

  set firstPageNumber(value: unknown) {
    this.handle.write({ firstPageNumber: numberOrAutomatic(value) });
  }

  #setMargin(margin: PageMargin, value: unknown): void {
    part(this.handle, 'margins').write({ [margin]: numberWithin(value, 0, widest) });
  }
}
