import { HostObject } from '../wire/hostObject';

/** What the add-in may switch for itself: whether events reach it. */
export class Runtime extends HostObject {
  static override readonly officeName = 'Runtime';

  get enableEvents(): boolean {
    return this.session.events.isEnabled;
  }

  set enableEvents(value: unknown) {
    this.session.events.isEnabled = value === true;
  }
}
