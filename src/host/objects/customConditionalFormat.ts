import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';
import { ConditionalFormatRule } from './conditionalFormatRule';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

/** A conditional format by a formula. */
export class CustomConditionalFormat extends HostObject {
  static override readonly officeName = 'CustomConditionalFormat';
  static override readonly navigation = ['rule', 'format'];

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.session, this.handle);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.handle);
  }
}
