import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { colorText } from './color';
import type { FormatHandle } from './conditionalFormat';

/** The fill a conditional format gives. */
export class ConditionalRangeFill extends HostObject {
  static override readonly officeName = 'ConditionalRangeFill';

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get color(): string {
    return this.handle.info().fill ?? '';
  }

  set color(value: unknown) {
    this.handle.update({ fill: colorText(value) });
  }

  clear(): void {
    this.handle.update({ fill: undefined });
  }
}
