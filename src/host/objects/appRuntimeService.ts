import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import { eventCategory } from '../wire/events';

const visibilityChanged = 65539;

/** Behind `Office.addin.showAsTaskpane` and `hide`. */
export class AppRuntimeService extends HostObject {
  static override readonly officeName = 'AppRuntimeService';

  getAppRuntimeState(): string {
    return this.session.addin.visibility === 'Visible' ? 'Visible' : 'Background';
  }

  setAppRuntimeState(state: string): void {
    if (state !== 'Visible' && state !== 'Background') throw refusal('InvalidArgument');
    const visibility = state === 'Visible' ? 'Visible' : 'Hidden';
    if (this.session.addin.visibility === visibility) return;
    this.session.addin.visibility = visibility;
    // The client doesn't register for this event: it always goes out.
    this.session.events.post([[eventCategory, visibilityChanged, '', JSON.stringify({ visibility }), 0, false]]);
  }
}
