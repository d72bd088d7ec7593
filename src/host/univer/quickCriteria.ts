import {
  ArrayValueObject,
  BaseReferenceObject,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from './univerPackages';
import type { BaseFunction, Injector } from './univerPackages';

type Argument = Parameters<BaseFunction['calculate']>[number];
type Result = ReturnType<BaseFunction['calculate']>;

/** A column of cells as plain values. */
interface PlainColumn {
  /** NaN where the cell holds no number. */
  readonly numbers: Float64Array;
  /** In lower case; undefined where the cell holds no text. */
  readonly texts: readonly (string | undefined)[];
  readonly hasErrors: boolean;
  /** By criterion: 1 where a cell meets it. */
  readonly met: Map<string, Uint8Array>;
}

/** How the arguments of a function are meant: what is added up, and pairs of cells and criterion. */
interface Call {
  readonly target?: Argument;
  readonly pairs: readonly Argument[];
}

const calls: Readonly<Record<string, (args: readonly Argument[]) => Call>> = {
  COUNTIF: (pairs) => ({ pairs }),
  COUNTIFS: (pairs) => ({ pairs }),
  SUMIF: ([cells, criterion, target = cells]) => ({
    target,
    pairs: cells && criterion ? [cells, criterion] : [],
  }),
  SUMIFS: ([target, ...pairs]) => ({ target, pairs }),
};

/** Criteria that leave no doubt what they mean: a comparison with a number, or a text that is no number, date or pattern. */
const COMPARISON = /^(>=|<=|>|<)(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i;
const PLAIN_TEXT = /^=?((?=.*[\p{Script=Han}])[\p{L}\p{N}（）·–, ]+|[A-Z]\d{1,6}|\p{L}[\p{L} ]{3,})$/iu;
const LITERAL = /^=?(?:true|false)$/i;

/**
 * Counts and sums by criteria made of plain arrays: Univer makes an object of every cell for every one of them, which takes
 * a thousand times as long. Whatever is not plain (wildcards, errors, several criteria at once) is left to Univer.
 */
export function quickenCriteria(injector: Injector): void {
  const service = injector.get(IFunctionService);
  const columns = new WeakMap<ArrayValueObject, PlainColumn>();
  for (const [name, callOf] of Object.entries(calls)) {
    const executor = service.getExecutor(name);
    if (!executor) throw new RangeError(`quickenCriteria requires the function ${name}`);
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args: Argument[]) => quickly(callOf(args), columns) ?? calculate(...args);
  }
}

/** The result, where everything in the call is plain. */
function quickly({ target, pairs }: Call, columns: WeakMap<ArrayValueObject, PlainColumn>): Result | undefined {
  const added = target && columnOf(target, columns);
  if ((target && (!added || added.hasErrors)) || pairs.length === 0 || pairs.length % 2 === 1) return undefined;
  let all: Uint8Array | undefined;
  for (let index = 0; index < pairs.length; index += 2) {
    const [cells, criterion] = [pairs[index], pairs[index + 1]];
    const column = cells && columnOf(cells, columns);
    const met = column && criterion && metBy(column, textOf(criterion));
    if (!met || met.length !== (all ?? added?.numbers ?? met).length) return undefined;
    all = all ? all.map((each, row) => each & (met[row] ?? 0)) : met;
  }
  let result = 0;
  all?.forEach((isMet, row) => {
    const value = isMet === 1 ? (added ? (added.numbers[row] ?? NaN) : 1) : 0;
    if (!Number.isNaN(value)) result += value;
  });
  return NumberValueObject.create(result);
}

/** The rows that meet a criterion; undefined where it is not plain. */
function metBy(column: PlainColumn, criterion: string | undefined): Uint8Array | undefined {
  if (criterion === undefined) return undefined;
  const known = column.met.get(criterion);
  if (known) return known;
  const test = testOf(column, criterion);
  if (!test) return undefined;
  const met = new Uint8Array(column.numbers.length);
  for (let row = 0; row < met.length; row++) met[row] = test(row) ? 1 : 0;
  column.met.set(criterion, met);
  return met;
}

function testOf({ numbers, texts }: PlainColumn, criterion: string): ((row: number) => boolean) | undefined {
  const [, operator, digits] = COMPARISON.exec(criterion) ?? [];
  const bound = Number(digits);
  const at = (row: number) => numbers[row] ?? NaN;
  switch (operator) {
    case '>':
      return (row) => at(row) > bound;
    case '>=':
      return (row) => at(row) >= bound;
    case '<':
      return (row) => at(row) < bound;
    case '<=':
      return (row) => at(row) <= bound;
    default: {
      if (!PLAIN_TEXT.test(criterion) || LITERAL.test(criterion)) return undefined;
      const wanted = criterion.replace(/^=/, '').toLowerCase();
      return (row) => texts[row] === wanted;
    }
  }
}

/** A criterion that is a single text. */
function textOf(criterion: unknown): string | undefined {
  const given: unknown = criterion instanceof BaseReferenceObject ? criterion.toArrayValueObject() : criterion;
  if (given instanceof ArrayValueObject) {
    const isSingle = given.getRowCount() === 1 && given.getColumnCount() === 1;
    const only = isSingle ? given.get(0, 0) : undefined;
    return only?.isString() ? String(only.getValue()) : undefined;
  }
  return given instanceof StringValueObject ? given.getValue() : undefined;
}

/** A column of cells, read once for as long as Univer keeps its array. */
function columnOf(cells: unknown, columns: WeakMap<ArrayValueObject, PlainColumn>): PlainColumn | undefined {
  if (!(cells instanceof BaseReferenceObject)) return undefined;
  const array = cells.toArrayValueObject();
  if (array.getColumnCount() !== 1) return undefined;
  const known = columns.get(array);
  if (known) return known;
  const rows = array.getRowCount();
  const numbers = new Float64Array(rows).fill(NaN);
  const texts: (string | undefined)[] = [];
  let hasErrors = false;
  for (let row = 0; row < rows; row++) {
    const cell = array.get(row, 0);
    if (cell?.isNumber()) numbers[row] = Number(cell.getValue());
    texts.push(cell?.isString() ? String(cell.getValue()).toLowerCase() : undefined);
    if (cell?.isError()) hasErrors = true;
  }
  const column = { numbers, texts, hasErrors, met: new Map<string, Uint8Array>() };
  columns.set(array, column);
  return column;
}
