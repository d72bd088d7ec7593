import { HostObject, type Identity } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';

/** One setting of the add-in. */
export class Setting extends HostObject {
  static override readonly officeName = 'Setting';

  constructor(
    session: Session,
    readonly settingKey: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ _Id: this.settingKey });

  get key(): string {
    return this.settingKey;
  }

  get value(): unknown {
    const settings = this.session.book.settings();
    if (!settings.has(this.settingKey)) throw refusal('ItemNotFound');
    return settings.get(this.settingKey);
  }

  set value(value: unknown) {
    this.session.book.settings().set(this.settingKey, value);
  }

  delete(): void {
    if (!this.session.book.settings().delete(this.settingKey)) throw refusal('ItemNotFound');
  }
}
