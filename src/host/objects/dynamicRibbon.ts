import { HostObject } from '../wire/hostObject';

/** Behind `Office.ribbon.requestUpdate`: what was asked for is kept with the session. */
export class DynamicRibbon extends HostObject {
  static override readonly officeName = 'DynamicRibbon';

  executeRequestUpdate(json: string): void {
    this.session.addin.ribbonUpdate = json;
  }
}
