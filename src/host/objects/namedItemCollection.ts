import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { absoluteAddress } from './address';
import { definedName } from './definedName';
import { findName, sheetInfo } from './lookup';
import { NamedItem } from './namedItem';
import { Range } from './range';

/** The names of a sheet or, without one, of the workbook. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly officeName = 'NamedItemCollection';

  constructor(
    session: Session,
    readonly sheetId: string | undefined,
  ) {
    super(session);
  }

  get items(): readonly NamedItem[] {
    return this.session.book
      .names()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => new NamedItem(this.session, name, this.sheetId));
  }

  /** @param reference a range, or a formula with its leading `=` */
  add(name: string, reference: Range | string, comment?: string): NamedItem {
    const checked = definedName(name);
    if (findName(this.session, checked, this.sheetId)) throw refusal('ItemAlreadyExists');
    this.session.book.setName({
      name: checked,
      formula: this.#formula(reference),
      visible: true,
      ...(this.sheetId === undefined ? {} : { sheetId: this.sheetId }),
      ...(comment === undefined ? {} : { comment }),
    });
    return new NamedItem(this.session, checked, this.sheetId);
  }

  getCount(): number {
    return this.items.length;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw refusal('ItemNotFound');
    return item;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const info = findName(this.session, name, this.sheetId);
    return info ? new NamedItem(this.session, info.name, this.sheetId) : null;
  }

  #formula(reference: Range | string): string {
    if (typeof reference !== 'string') {
      const { sheetId, rect } = reference.area();
      return `=${absoluteAddress(sheetInfo(this.session, sheetId).name, rect)}`;
    }
    if (!reference.startsWith('=')) throw refusal('InvalidArgument');
    return reference;
  }
}
