import type { Rect } from '../Rect';
import type { Book } from '../store/book';
import type { ValueType } from '../store/types';
import { notModelled, refusal } from '../wire/refusal';
import { intersection, type Area } from './area';

type CellTest = (type: ValueType, isFormula: boolean) => boolean;

const ofType: Readonly<Record<string, readonly ValueType[]>> = {
  All: ['String', 'Double', 'Boolean', 'Error'],
  Errors: ['Error'],
  ErrorsLogical: ['Error', 'Boolean'],
  ErrorsNumbers: ['Error', 'Double'],
  ErrorsText: ['Error', 'String'],
  Logical: ['Boolean'],
  LogicalNumbers: ['Boolean', 'Double'],
  LogicalText: ['Boolean', 'String'],
  Numbers: ['Double'],
  NumbersText: ['Double', 'String'],
  Text: ['String'],
};

function testFor(cellType: string, cellValueType: string): CellTest {
  const types = ofType[cellValueType];
  if (!types) throw notModelled(`Range.getSpecialCells(${cellType}, ${cellValueType})`);
  if (cellType === 'Blanks') return (type) => type === 'Empty';
  if (cellType === 'Constants') return (type, isFormula) => !isFormula && types.includes(type);
  if (cellType === 'Formulas') return (type, isFormula) => isFormula && types.includes(type);
  throw notModelled(`Range.getSpecialCells(${cellType})`);
}

/**
 * Runs of cells of one kind inside the used part of an area, row by row, runs of equal extent below one another joined.
 * Modelled for blanks, constants and formulas; a single cell is taken as itself, not as the whole sheet.
 *
 * @throws HostError InvalidArgument for an area of a whole sheet without values
 */
export function specialCells(book: Book, area: Area, cellType: string, cellValueType: string): readonly Rect[] {
  const test = testFor(cellType, cellValueType);
  const used = book.usedRect(area.sheetId, false);
  const rect = used && intersection(used, area.rect);
  if (!rect) {
    if (!used) throw refusal('ItemNotFound');
    return [];
  }
  const { valueTypes } = book.read(area.sheetId, rect);
  const formulas = book.readFormulas(area.sheetId, rect);
  const isFormula = (row: number, column: number): boolean => {
    const text = formulas[row]?.[column];
    return typeof text === 'string' && text.startsWith('=');
  };
  let joined: Rect[] = [];
  const done: Rect[] = [];
  valueTypes.forEach((types, row) => {
    const runs = runsOf(types, (type, column) => test(type, isFormula(row, column)), rect, row);
    const next = runs.map((run) => {
      const above = joined.find((j) => j.column === run.column && j.columns === run.columns);
      return above ? { ...above, rows: above.rows + 1 } : run;
    });
    done.push(...joined.filter((j) => !next.some((n) => n.row === j.row && n.column === j.column)));
    joined = next;
  });
  return [...done, ...joined];
}

function runsOf(
  types: readonly ValueType[],
  test: (type: ValueType, column: number) => boolean,
  rect: Rect,
  row: number,
): Rect[] {
  const runs: Rect[] = [];
  let start = -1;
  for (let column = 0; column <= types.length; column++) {
    const type = types[column];
    const isIn = type !== undefined && test(type, column);
    if (isIn && start < 0) start = column;
    if (!isIn && start >= 0) {
      runs.push({ row: rect.row + row, column: rect.column + start, rows: 1, columns: column - start });
      start = -1;
    }
  }
  return runs;
}
