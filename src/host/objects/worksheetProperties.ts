import type { SheetInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { colorText } from './color';
import { findSheet, sheetInfo } from './lookup';
import { wholeNumber } from './numbers';
import { demandAnotherVisible, demandStructure } from './permission';
import { sheetName } from './sheetName';

/** What a sheet is called, where its tab stands and how it is shown. Base of `Worksheet`. */
export abstract class WorksheetProperties extends HostObject {
  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  /** An own field, so that no wire name reaches it. @throws HostError ItemNotFound once the sheet is gone */
  readonly info = (): SheetInfo => sheetInfo(this.session, this.sheetId);

  override readonly identity = (): Identity => ({ Id: this.info().id });
  override readonly eventTarget = (): string => this.sheetId;

  get id(): string {
    return this.info().id;
  }

  get name(): string {
    return this.info().name;
  }

  set name(value: unknown) {
    demandStructure(this.session);
    const name = sheetName(value);
    const other = findSheet(this.session, name);
    if (other && other.id !== this.sheetId) throw refusal('ItemAlreadyExists');
    this.#update({ name });
  }

  get position(): number {
    return this.session.book.sheets().findIndex(({ id }) => id === this.sheetId);
  }

  set position(value: unknown) {
    demandStructure(this.session);
    const position = wholeNumber(value, 0);
    if (position >= this.session.book.sheets().length) throw refusal('InvalidArgument');
    this.session.book.moveSheet(this.sheetId, position);
  }

  get visibility(): SheetInfo['visibility'] {
    return this.info().visibility;
  }

  set visibility(value: unknown) {
    demandStructure(this.session);
    if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw refusal('InvalidArgument');
    if (value !== 'Visible') demandAnotherVisible(this.session, this.sheetId);
    this.#update({ visibility: value });
  }

  get tabColor(): string {
    return this.info().tabColor;
  }

  /** The empty text takes the colour away. */
  set tabColor(value: unknown) {
    demandStructure(this.session);
    this.#update({ tabColor: value === '' ? '' : colorText(value) });
  }

  get showGridlines(): boolean {
    return this.info().showGridlines;
  }

  set showGridlines(value: unknown) {
    this.#update({ showGridlines: value === true });
  }

  get showHeadings(): boolean {
    return this.info().showHeadings;
  }

  set showHeadings(value: unknown) {
    this.#update({ showHeadings: value === true });
  }

  #update(patch: Partial<Omit<SheetInfo, 'id'>>): void {
    this.session.book.updateSheet(this.sheetId, patch, 'pane');
  }
}
