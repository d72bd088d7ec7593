import { HostObject, type Identity } from '../wire/hostObject';
import type { Session } from '../wire/session';

/** A button of the add-in's own ribbon. */
export class RibbonButton extends HostObject {
  static override readonly officeName = 'RibbonButton';

  constructor(
    session: Session,
    readonly buttonId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.buttonId });

  get id(): string {
    return this.buttonId;
  }

  get enabled(): boolean {
    return this.session.addin.enabledButtons.get(this.buttonId) ?? true;
  }

  set enabled(value: unknown) {
    this.session.addin.enabledButtons.set(this.buttonId, value === true);
  }
}
