import { ErrorType, ErrorValueObject, NumberValueObject } from './univerPackages';

type Operand = string | number | boolean;

/** Univer rounds sums and products in decimal arithmetic; Excel keeps the double (0.1+0.2 is 0.30000000000000004). */
function operation(combine: (first: number, second: number) => number | ErrorType) {
  return function exact(this: NumberValueObject, operand: Operand) {
    if (typeof operand === 'string' && operand.trim() === '') return ErrorValueObject.create(ErrorType.VALUE);
    const first = Number(this.getValue());
    const second = Number(operand);
    if (Number.isNaN(first) || Number.isNaN(second)) return ErrorValueObject.create(ErrorType.VALUE);
    const result = combine(first, second);
    if (typeof result !== 'number') return ErrorValueObject.create(result);
    return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
  };
}

/**
 * Makes Univer's four operations those of IEEE doubles, as Excel's are.
 */
export function useExactArithmetic(): void {
  Object.assign(NumberValueObject.prototype, {
    plusBy: operation((first, second) => first + second),
    minusBy: operation((first, second) => first - second),
    multiplyBy: operation((first, second) => first * second),
    dividedBy: operation((first, second) => (second === 0 ? ErrorType.DIV_BY_ZERO : first / second)),
  });
}
