import type { CellStyle, ProtectionData } from '../bookData';
import type { Calculation } from '../univer/calculation';
import type { Engine } from '../univer/Engine';
import type { Worksheet } from '../univer/univerPackages';
import { HostError } from './hostError';
import type { WriteBuffer } from './writeBuffer';
import type { Changes } from './changes';

/** What the parts of the store share. */
export interface BookState {
  readonly engine: Engine;
  readonly calculation: Calculation;
  readonly buffer: WriteBuffer;
  /** Sheets hidden from the person's own list as well; Univer knows only hidden. */
  readonly veryHidden: Set<string>;
  /** Sheets without row numbers and column letters. */
  readonly withoutHeadings: Set<string>;
  readonly protections: Map<string, ProtectionData>;
  readonly changes: Changes;
  /** The look of a cell without a style. */
  readonly defaultStyle: CellStyle;
}

/** @throws HostError ItemNotFound where there is no such sheet */
export function sheetOf(state: Pick<BookState, 'engine'>, sheetId: string): Worksheet {
  const sheet = state.engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError('ItemNotFound', `There is no worksheet with the id ${sheetId}.`);
  return sheet;
}
