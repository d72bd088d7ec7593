import type { CellStyle } from '../bookData';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { patchStyle, sharedStyle, type WhereCells } from './cells';
import { colorText } from './color';
import { someText } from './numbers';

/** What cells without a font of their own have. */
const defaults = { name: 'Calibri', size: 11, color: '#000000' } as const;

/** The font of cells. Mixed values are null. */
export class RangeFont extends HostObject {
  static override readonly officeName = 'RangeFont';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get name(): string | null {
    return this.#shared('fontName', defaults.name);
  }

  set name(value: unknown) {
    this.#patch({ fontName: someText(value) });
  }

  get size(): number | null {
    return this.#shared('fontSize', defaults.size);
  }

  set size(value: unknown) {
    if (typeof value !== 'number' || !(value >= 1 && value <= 409)) throw refusal('InvalidArgument');
    this.#patch({ fontSize: value });
  }

  /** Mixed colours are the empty text, as in Excel. */
  get color(): string {
    return this.#shared('color', defaults.color) ?? '';
  }

  set color(value: unknown) {
    this.#patch({ color: colorText(value) });
  }

  get bold(): boolean | null {
    return this.#shared('bold', false);
  }

  set bold(value: unknown) {
    this.#patch({ bold: value === true });
  }

  get italic(): boolean | null {
    return this.#shared('italic', false);
  }

  set italic(value: unknown) {
    this.#patch({ italic: value === true });
  }

  get strikethrough(): boolean | null {
    return this.#shared('strikethrough', false);
  }

  set strikethrough(value: unknown) {
    this.#patch({ strikethrough: value === true });
  }

  get underline(): 'None' | 'Single' | null {
    const isUnderlined = this.#shared('underline', false);
    return isUnderlined === null ? null : isUnderlined ? 'Single' : 'None';
  }

  set underline(value: unknown) {
    if (value !== 'None' && value !== 'Single') throw refusal('InvalidArgument');
    this.#patch({ underline: value === 'Single' });
  }

  #shared<Key extends keyof CellStyle, Default>(
    key: Key,
    fallback: Default,
  ): NonNullable<CellStyle[Key]> | Default | null {
    const value = sharedStyle(this.session, this.cells(), key);
    return value === undefined ? fallback : value;
  }

  #patch(patch: CellStyle): void {
    patchStyle(this.session, this.cells(), patch);
  }
}
