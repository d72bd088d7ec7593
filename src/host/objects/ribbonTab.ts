import { HostObject, type Identity } from '../wire/hostObject';
import type { Session } from '../wire/session';

/** A tab of the add-in's own ribbon. */
export class RibbonTab extends HostObject {
  static override readonly officeName = 'RibbonTab';

  constructor(
    session: Session,
    readonly tabId: string,
  ) {
    super(session);
  }

  override readonly identity = (): Identity => ({ Id: this.tabId });

  get id(): string {
    return this.tabId;
  }

  setVisibility(isVisible: boolean): void {
    this.session.addin.visibleTabs.set(this.tabId, isVisible);
  }
}
