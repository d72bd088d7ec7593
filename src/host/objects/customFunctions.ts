import { HostObject } from '../wire/hostObject';

/** The custom-functions runtime in the client announces itself here at start. */
export class CustomFunctions extends HostObject {
  static override readonly officeName = 'CustomFunctions';

  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  _GetEnabledFeatures(): readonly number[] {
    return [];
  }
}
