import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

/** As `Excel.ConditionalTextOperator`. */
const operators: readonly unknown[] = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'];

/** As `Excel.ConditionalTextComparisonRule`. */
interface TextRule {
  readonly operator: string;
  readonly text: string;
}

/** A conditional format that looks for a text. */
export class TextConditionalFormat extends HostObject {
  static override readonly officeName = 'TextConditionalFormat';
  static override readonly navigation = ['format'];

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.session, this.handle);
  }

  get rule(): TextRule {
    const { rule } = this.handle.info();
    if (rule.type !== 'containsText') throw refusal('InvalidOperation');
    return { operator: rule.operator, text: rule.text };
  }

  set rule(value: unknown) {
    const { operator, text } = Object(value) as Partial<Record<keyof TextRule, unknown>>;
    if (!operators.includes(operator) || typeof text !== 'string') throw refusal('InvalidArgument');
    this.handle.update({ rule: { type: 'containsText', operator: String(operator), text } });
  }
}
