import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import { someText } from './numbers';
import { Setting } from './setting';

/** The add-in's settings in the workbook, the same ones as `Office.context.document.settings`. */
export class SettingCollection extends HostCollection<Setting> {
  static override readonly officeName = 'SettingCollection';

  get items(): readonly Setting[] {
    return [...this.session.book.settings().keys()].map((key) => new Setting(this.session, key));
  }

  /** An existing key gets the new value. */
  add(key: string, value: unknown): Setting {
    this.session.book.settings().set(someText(key), value);
    return new Setting(this.session, key);
  }

  getCount(): number {
    return this.session.book.settings().size;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw refusal('ItemNotFound');
    return setting;
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.session.book.settings().has(key) ? new Setting(this.session, key) : null;
  }
}
