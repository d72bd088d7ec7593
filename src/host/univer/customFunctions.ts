import type { CellValue, ValueType } from '../store/types';
import { isErrorText } from '../parse/errorTexts';
import type {
  Evaluate,
  FunctionArgument,
  FunctionInfo,
  FunctionValue,
  FunctionValues,
} from '../custom-functions/types';
import { isFunctionError } from '../custom-functions/types';
import type { Engine } from './Engine';
import { forgetParsedFormulas } from './forgetParsedFormulas';
import { rectOf } from './range';
import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BooleanNumber,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from './univerPackages';
import type { BaseValueObject, ErrorType, ICellData, IFunctionInfo } from './univerPackages';

/** Says what a cell holds. */
export type ReadCell = (cell: ICellData | null | undefined | void) => readonly [CellValue, ValueType];

/** Univer knows no `#BUSY!`; errors are texts to it, and this is the list it knows them by. */
export function useBusyError(): void {
  (ERROR_TYPE_SET as Set<string>).add('#BUSY!');
}

function cellValue([value, type]: readonly [CellValue, ValueType]): FunctionValue {
  if (type === 'Empty') return null;
  return type === 'Error' && isErrorText(value) ? { error: value } : value;
}

function objectValue(object: BaseValueObject | null | undefined | void): FunctionValue {
  if (!object || object.isNull()) return null;
  const value = object.getValue();
  if (object.isError()) return { error: isErrorText(value) ? value : '#VALUE!' };
  return value;
}

function argumentOf(variant: unknown, readCell: ReadCell): FunctionArgument | undefined {
  if (variant instanceof BaseReferenceObject) {
    const range = variant.getRangePosition();
    const { row, column, rows, columns } = rectOf(range);
    const values = Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, across) =>
        cellValue(readCell(variant.getCellData(row + down, column + across))),
      ),
    );
    return { values, area: { sheetId: variant.getSheetId(), rect: { row, column, rows, columns } } };
  }
  // What is no reference is a value.
  const value = variant as BaseValueObject;
  if (value instanceof ArrayValueObject) return { values: value.getArrayValue().map((line) => line.map(objectValue)) };
  return value.isNull() ? undefined : { values: [[objectValue(value)]] };
}

function engineValue(value: FunctionValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  // The engine's errors are texts; `useBusyError` adds the one it lacks.
  if (isFunctionError(value)) return ErrorValueObject.create(value.error as ErrorType);
  switch (typeof value) {
    case 'number':
      return NumberValueObject.create(value);
    case 'boolean':
      return BooleanValueObject.create(value);
    default:
      return StringValueObject.create(value);
  }
}

function engineResult(values: FunctionValues): BaseValueObject {
  const columnCount = values[0]?.length ?? 0;
  if (values.length === 1 && columnCount === 1) {
    const only = values[0]?.[0] ?? null;
    return only === null ? NumberValueObject.create(0) : engineValue(only);
  }
  return ArrayValueObject.create({
    calculateValueList: values.map((line) => line.map((value) => engineValue(value ?? 0))),
    rowCount: values.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** Stands for a custom function in Univer's calculation, which waits for nothing. */
class Placeholder extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: string,
    private readonly evaluate: Evaluate,
    private readonly readCell: ReadCell,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const values = this.evaluate({ place, arguments: variants.map((variant) => argumentOf(variant, this.readCell)) });
    return engineResult(values);
  }
}

/** A function and what computes it. */
export interface EngineFunction {
  readonly info: FunctionInfo;
  readonly evaluate: Evaluate;
}

const flagOf = (isSet: boolean) => (isSet ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** What the grid offers while a formula is typed. */
function descriptionOf({ name, description, parameters }: FunctionInfo): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: flagOf(!parameter.isOptional),
      repeat: flagOf(parameter.isRepeating),
    })),
  };
}

/**
 * Makes functions known to the engine and the grid, and lets the engine forget what it has parsed of their names.
 *
 * @returns how to take them away
 */
export function addFunctions(
  engine: Pick<Engine, 'injector' | 'unitId'>,
  functions: readonly EngineFunction[],
  readCell: ReadCell,
): () => void {
  const service = engine.injector.get(IFunctionService);
  const names = functions.map(({ info }) => info.name);
  const forget = () => {
    service.deleteFormulaAstCacheKey(...names);
    forgetParsedFormulas(engine);
  };
  service.registerExecutors(...functions.map(({ info, evaluate }) => new Placeholder(info.name, evaluate, readCell)));
  const descriptions = service.registerDescriptions(...functions.map(({ info }) => descriptionOf(info)));
  forget();
  return () => {
    service.unregisterExecutors(...names);
    descriptions.dispose();
    forget();
  };
}
