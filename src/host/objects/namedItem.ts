import type { NameInfo } from '../store/types';
import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { areaOfName, findName } from './lookup';
import { Range } from './range';
import { Worksheet } from './worksheet';

/** A defined name of the workbook or of one sheet. */
export class NamedItem extends HostObject {
  static override readonly officeName = 'NamedItem';
  static override readonly navigation = ['worksheet', 'worksheetOrNullObject'];

  constructor(
    session: Session,
    readonly itemName: string,
    readonly sheetId: string | undefined,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ _Id: this.#info().name });

  get name(): string {
    return this.#info().name;
  }

  get formula(): string {
    return this.#info().formula;
  }

  set formula(value: unknown) {
    if (typeof value !== 'string' || !value.startsWith('=')) throw refusal('InvalidArgument');
    this.#set({ formula: value });
  }

  get visible(): boolean {
    return this.#info().visible;
  }

  set visible(value: unknown) {
    this.#set({ visible: value === true });
  }

  get comment(): string {
    return this.#info().comment ?? '';
  }

  set comment(value: unknown) {
    this.#set({ comment: String(value) });
  }

  get scope(): 'Workbook' | 'Worksheet' {
    return this.sheetId === undefined ? 'Workbook' : 'Worksheet';
  }

  /** Modelled for ranges, constants and broken references; any other formula is a `String`. */
  get type(): 'Range' | 'Error' | 'Boolean' | 'Double' | 'String' {
    const info = this.#info();
    if (areaOfName(this.session, info)) return 'Range';
    const constant = info.formula.slice(1);
    if (constant.includes('#REF!')) return 'Error';
    if (/^(TRUE|FALSE)$/i.test(constant)) return 'Boolean';
    return constant !== '' && Number.isFinite(Number(constant)) ? 'Double' : 'String';
  }

  /** The address of a range, else the constant. */
  get value(): string | number | boolean {
    const area = areaOfName(this.session, this.#info());
    if (area) return new Range(this.session, area).address;
    const constant = this.#info().formula.slice(1);
    if (this.type === 'Double') return Number(constant);
    if (this.type === 'Boolean') return constant.toUpperCase() === 'TRUE';
    return this.type === 'Error' ? '#REF!' : constant.replace(/^"(.*)"$/s, '$1');
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.sheetId === undefined ? null : new Worksheet(this.session, this.sheetId);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const area = areaOfName(this.session, this.#info());
    return area ? new Range(this.session, area) : null;
  }

  delete(): void {
    this.session.book.deleteName(this.#info().name, this.sheetId);
  }

  #info(): NameInfo {
    const info = findName(this.session, this.itemName, this.sheetId);
    if (!info) throw refusal('ItemNotFound');
    return info;
  }

  #set(patch: Partial<NameInfo>): void {
    this.session.book.setName({ ...this.#info(), ...patch });
  }
}
