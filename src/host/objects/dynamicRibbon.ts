import { HostObject } from '../wire/hostObject';
import { RibbonButton } from './ribbonButton';
import { RibbonTab } from './ribbonTab';

/** Behind `Office.ribbon.requestUpdate`: what was asked for is kept with the session, whether such ids exist or not. */
export class DynamicRibbon extends HostObject {
  static override readonly officeName = 'DynamicRibbon';

  getButton(id: string): RibbonButton {
    return new RibbonButton(this.session, id);
  }

  getTab(id: string): RibbonTab {
    return new RibbonTab(this.session, id);
  }
}
