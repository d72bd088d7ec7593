import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';

/** Behind `Office.addin.setStartupBehavior`: whether the add-in runs as soon as the workbook is open. */
export class AppRuntimePersistenceService extends HostObject {
  static override readonly officeName = 'AppRuntimePersistenceService';

  getAppRuntimeStartState(): string {
    return this.session.addin.startupBehavior;
  }

  setAppRuntimeStartState(state: string): void {
    if (state !== 'Inactive' && state !== 'Background' && state !== 'Visible') throw refusal('InvalidArgument');
    this.session.addin.startupBehavior = state;
  }
}
