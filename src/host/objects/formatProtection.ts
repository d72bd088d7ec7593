import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { patchStyle, sharedStyle, type WhereCells } from './cells';

/** Whether cells are locked once their sheet is protected. */
export class FormatProtection extends HostObject {
  static override readonly officeName = 'FormatProtection';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get locked(): boolean | null {
    const locked = sharedStyle(this.session, this.cells(), 'locked');
    return locked === undefined ? true : locked;
  }

  set locked(value: unknown) {
    patchStyle(this.session, this.cells(), { locked: value === true });
  }
}
