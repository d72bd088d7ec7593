import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';

/** The formula of a conditional format, relative to its first cell. */
export class ConditionalFormatRule extends HostObject {
  static override readonly officeName = 'ConditionalFormatRule';

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get formula(): string {
    const { rule } = this.handle.info();
    if (rule.type !== 'custom') throw refusal('InvalidOperation');
    return rule.formula;
  }

  set formula(value: unknown) {
    if (typeof value !== 'string' || !value.startsWith('=')) throw refusal('InvalidArgument');
    this.handle.update({ rule: { type: 'custom', formula: value } });
  }

  get formulaLocal(): string {
    return this.formula;
  }

  set formulaLocal(value: unknown) {
    this.formula = value;
  }
}
