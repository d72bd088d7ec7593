import { columnOf, lettersOf, SHEET_COLUMNS, SHEET_ROWS } from '../a1';
import { formulaTokens } from './formulaTokens';

type Piece = string | { readonly column?: Move; readonly row?: Move };
interface Move {
  readonly at: number;
  readonly fixed: boolean;
}

/**
 * A formula that the file writes once for many cells: give it the rows and columns a cell lies from the first one.
 *
 * @example sharedFormula('A1*$B$1+SUM(C:C)')(2, 1) // 'B3*$B$1+SUM(D:D)'
 */
export function sharedFormula(master: string): (rows: number, columns: number) => string {
  const pieces: readonly Piece[] = formulaTokens(master).flatMap(({ kind, text }): Piece[] => {
    if (kind !== 'cell' && kind !== 'columns' && kind !== 'rows') return [text];
    return text.split(':').flatMap((end, index) => (index === 0 ? [pieceOf(end)] : [':', pieceOf(end)]));
  });
  return (rows, columns) =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const column = piece.column && moved(piece.column, columns, SHEET_COLUMNS);
        const row = piece.row && moved(piece.row, rows, SHEET_ROWS);
        return (
          (column === undefined ? '' : `${piece.column?.fixed ? '$' : ''}${lettersOf(column)}`) +
          (row === undefined ? '' : `${piece.row?.fixed ? '$' : ''}${row + 1}`)
        );
      })
      .join('');
}

function pieceOf(reference: string): Piece {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(reference);
  if (!match) return reference;
  const [, before = '', letters = '', between = '', digits = ''] = match;
  const rowFixed = (letters === '' ? before : between) === '$';
  return {
    ...(letters !== '' && { column: { at: columnOf(letters), fixed: before === '$' } }),
    ...(digits !== '' && { row: { at: Number(digits) - 1, fixed: rowFixed } }),
  };
}

/** Beyond the sheet's edge Excel goes on at the other one. */
function moved({ at, fixed }: Move, by: number, size: number): number {
  return fixed ? at : (((at + by) % size) + size) % size;
}
