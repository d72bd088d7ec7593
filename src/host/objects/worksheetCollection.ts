import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import { worksheetCollectionEvents, workbookTarget } from './eventTypes';
import { findSheet } from './lookup';
import { demandStructure } from './permission';
import { sheetName } from './sheetName';
import { Worksheet } from './worksheet';

/** The sheets in the order of their tabs. */
export class WorksheetCollection extends HostCollection<Worksheet> {
  static override readonly officeName = 'WorksheetCollection';
  static override readonly events = worksheetCollectionEvents;

  override readonly eventTarget = (): string => workbookTarget;

  get items(): readonly Worksheet[] {
    return this.session.book.sheets().map(({ id }) => new Worksheet(this.session, id));
  }

  /** Behind the last sheet; without a name the next free `Sheet<n>`. */
  add(name?: string): Worksheet {
    demandStructure(this.session);
    const chosen = name === undefined ? this.#freeName() : sheetName(name);
    if (findSheet(this.session, chosen)) throw refusal('ItemAlreadyExists');
    return new Worksheet(this.session, this.session.book.addSheet(chosen, 'pane'));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.session, this.session.book.activeSheetId());
  }

  getCount(visibleOnly = false): number {
    return this.#sheets(visibleOnly).length;
  }

  getFirst(visibleOnly = false): Worksheet {
    return this.#at(0, visibleOnly);
  }

  getLast(visibleOnly = false): Worksheet {
    return this.#at(-1, visibleOnly);
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = findSheet(this.session, key);
    return sheet ? new Worksheet(this.session, sheet.id) : null;
  }

  #sheets(visibleOnly: boolean): readonly Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  }

  #at(index: number, visibleOnly: boolean): Worksheet {
    const sheet = this.#sheets(visibleOnly).at(index);
    if (!sheet) throw refusal('ItemNotFound');
    return sheet;
  }

  #freeName(): string {
    for (let n = this.session.book.sheets().length + 1; ; n++) {
      if (!findSheet(this.session, `Sheet${n}`)) return `Sheet${n}`;
    }
  }
}
