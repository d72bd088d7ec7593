import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { FormatHandle } from './conditionalFormat';
import { ConditionalRangeFormat } from './conditionalRangeFormat';

/** As `Excel.ConditionalCellValueOperator`. */
const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

type Operator = (typeof operators)[number];

const isOperator = (value: unknown): value is Operator => operators.some((known) => known === value);

/** As `Excel.ConditionalCellValueRule`. */
interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: Operator;
}

/** A conditional format that compares a cell's value. */
export class CellValueConditionalFormat extends HostObject {
  static override readonly officeName = 'CellValueConditionalFormat';
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

  get rule(): CellValueRule {
    const { rule } = this.handle.info();
    if (rule.type !== 'cellValue' || !isOperator(rule.operator)) throw refusal('InvalidOperation');
    const { formula1, formula2 } = rule;
    const compared = { formula1, operator: rule.operator };
    return formula2 === undefined ? compared : { ...compared, formula2 };
  }

  set rule(value: unknown) {
    const { formula1, formula2, operator } = Object(value) as Partial<Record<keyof CellValueRule, unknown>>;
    const isRange = operator === 'Between' || operator === 'NotBetween';
    if (!isOperator(operator) || !isFormula(formula1) || (isRange && !isFormula(formula2))) {
      throw refusal('InvalidArgument');
    }
    this.handle.update({
      rule: {
        type: 'cellValue',
        operator,
        formula1: formulaText(formula1),
        ...(isFormula(formula2) ? { formula2: formulaText(formula2) } : {}),
      },
    });
  }
}

const isFormula = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

/** Excel gives a bare constant back as a formula. */
const formulaText = (value: string | number): string => {
  const text = String(value);
  return text.startsWith('=') ? text : `=${text}`;
};
