import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';
import { ConditionalRangeFill } from './conditionalRangeFill';
import { ConditionalRangeFont } from './conditionalRangeFont';

/** How cells look where a conditional format's rule holds: fill and font. */
export class ConditionalRangeFormat extends HostObject {
  static override readonly officeName = 'ConditionalRangeFormat';
  static override readonly navigation = ['fill', 'font'];

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.session, this.handle);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.session, this.handle);
  }
}
