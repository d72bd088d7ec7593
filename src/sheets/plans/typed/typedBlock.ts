import { literalText } from '../../literalText';
import { block } from '../layout/blocks';
import type { PlannedBlock, PlannedCell, PlannedInputs } from '../layout/sheetPlan';
import type { StyleName } from '../layout/styles';
import { typedKey, type Typed } from './typed';

/** A cell that people type into. */
export interface Field {
  readonly field: string;
  /** Stands there until somebody types: a formula that shows what was typed elsewhere. */
  readonly shown?: string;
}

/** Cells of which some are typed into by people. */
export interface TypedBlock {
  readonly block: PlannedBlock;
  readonly inputs: readonly PlannedInputs[];
}

/** A cell that people type into. @param shown a formula that stands there until they do */
export function field(name: string, shown?: string): Field {
  return { field: name, shown };
}

/**
 * A few rows of cells in which what was typed before stands again.
 *
 * @param subject whom it is about: a customer's id, a formula that follows the sheet, `''` for the document
 */
export function typedBlock(
  row: number,
  column: number,
  cells: readonly (readonly (PlannedCell | Field)[])[],
  styles: readonly StyleName[],
  typed: Typed,
  subject: string,
): TypedBlock {
  const filled = cells.map((line) =>
    line.map((cell) => (typeof cell === 'object' ? (cell.shown ?? typedCell(typed, cell.field, subject)) : cell)),
  );
  const inputs = cells.flatMap((line, index): readonly PlannedInputs[] => {
    const fields = line.flatMap((cell, at): readonly (readonly [string, number])[] =>
      typeof cell === 'object' ? [[cell.field, column + at]] : [],
    );
    return fields.length === 0
      ? []
      : [
          {
            row: row + index,
            rows: 1,
            subject: () => subject,
            fields: Object.fromEntries(fields),
            holdFormulas: line.some((cell) => typeof cell === 'object' && cell.shown !== undefined),
          },
        ];
  });
  return { block: block(row, column, filled, styles), inputs };
}

/** What was typed, as it is written again; blank where nothing was. */
export function typedCell(typed: Typed, name: string, subject: string): PlannedCell {
  const cell = typed.get(typedKey(name, subject)) ?? '';
  return typeof cell === 'string' && !cell.startsWith('=') ? literalText(cell) : cell;
}
