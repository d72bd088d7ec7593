import { HostObject } from '../wire/hostObject';

/** The client says that it is ready for ribbon commands. */
export class AddinInternalService extends HostObject {
  static override readonly officeName = 'AddinInternalService';

  notifyActionHandlerReady(): void {}
}
