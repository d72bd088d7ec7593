import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

/** As `Excel.ConditionalTextOperator`. */
const operators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

type Operator = (typeof operators)[number];

const isOperator = (value: unknown): value is Operator => operators.some((known) => known === value);

/** As `Excel.ConditionalTextComparisonRule`. */
interface TextRule {
  readonly operator: Operator;
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
    if (rule.type !== 'containsText' || !isOperator(rule.operator)) throw refusal('InvalidOperation');
    return { operator: rule.operator, text: rule.text };
  }

  set rule(value: unknown) {
    const { operator, text } = Object(value) as Partial<Record<keyof TextRule, unknown>>;
    if (!isOperator(operator) || typeof text !== 'string') throw refusal('InvalidArgument');
    this.handle.update({ rule: { type: 'containsText', operator, text } });
  }
}
