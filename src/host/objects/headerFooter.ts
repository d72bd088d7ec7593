import type { HeaderFooterData, HeaderFooterSection } from '../print/PageSetupData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { anyText } from './choice';
import type { Handle } from './handle';

/** The six texts at the edges of pages, with Excel's codes (`&P` is the page's number). */
export class HeaderFooter extends HostObject {
  static override readonly officeName = 'HeaderFooter';

  constructor(
    session: Session,
    readonly handle: Handle<HeaderFooterData>,
  ) {
    super(session);
  }

  get leftHeader(): string {
    return this.#read('leftHeader');
  }

  set leftHeader(value: unknown) {
    this.#write('leftHeader', value);
  }

  get centerHeader(): string {
    return this.#read('centerHeader');
  }

  set centerHeader(value: unknown) {
    this.#write('centerHeader', value);
  }

  get rightHeader(): string {
    return this.#read('rightHeader');
  }

  set rightHeader(value: unknown) {
    this.#write('rightHeader', value);
  }

  get leftFooter(): string {
    return this.#read('leftFooter');
  }

  set leftFooter(value: unknown) {
    this.#write('leftFooter', value);
  }

  get centerFooter(): string {
    return this.#read('centerFooter');
  }

  set centerFooter(value: unknown) {
    this.#write('centerFooter', value);
  }

  get rightFooter(): string {
    return this.#read('rightFooter');
  }

  set rightFooter(value: unknown) {
    this.#write('rightFooter', value);
  }

  #read(section: HeaderFooterSection): string {
    return this.handle.read()[section] ?? '';
  }

  #write(section: HeaderFooterSection, value: unknown): void {
    this.handle.write({ [section]: anyText(value) });
  }
}
