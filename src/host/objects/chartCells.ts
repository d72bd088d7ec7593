import type { CellsRef } from '../charts/data/CellsRef';
import type { CellValue } from '../store/types';
import type { Session } from '../wire/session';
import { absoluteAddress } from './address';
import { sheetInfo } from './lookup';
import type { Range } from './range';

/** The cells of a range, as a chart keeps them. */
export const cellsRef = (range: Range): CellsRef<string> => ({ sheet: range.area().sheetId, rect: range.rect() });

/** The values of a chart's cells, row by row. */
export function cellValues({ book }: Session, ref: CellsRef<string> | undefined): readonly CellValue[] {
  return ref ? book.read(ref.sheet, ref.rect).values.flat() : [];
}

/** As a formula names them: `Sheet1!$A$2:$A$9`. */
export const cellsAddress = (session: Session, { sheet, rect }: CellsRef<string>): string =>
  absoluteAddress(sheetInfo(session, sheet).name, rect);
