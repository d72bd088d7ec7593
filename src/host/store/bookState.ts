import type { BookChange } from './book';
import type { CellStyle, ProtectionData } from '../bookData';
import type { Calculation } from '../univer/calculation';
import type { Engine } from '../univer/engine';
import type { Worksheet } from '../univer/univerPackages';
import { HostError } from './hostError';
import type { WriteBuffer } from './writeBuffer';

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

/** Who is told of changes, and who makes them. */
export interface Changes {
  listen(listener: (change: BookChange) => void): () => void;
  emit(change: BookChange): void;
  /** Runs an edit of ours: what Univer reports meanwhile is not the person's. */
  ours<T>(edit: () => T): T;
  isOurs(): boolean;
}

export function createChanges(): Changes {
  const listeners = new Set<(change: BookChange) => void>();
  let depth = 0;
  return {
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit(change) {
      for (const listener of listeners) listener(change);
    },
    ours(edit) {
      depth += 1;
      try {
        return edit();
      } finally {
        depth -= 1;
      }
    },
    isOurs: () => depth > 0,
  };
}

/** @throws HostError ItemNotFound where there is no such sheet */
export function sheetOf(state: Pick<BookState, 'engine'>, sheetId: string): Worksheet {
  const sheet = state.engine.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError('ItemNotFound', `There is no worksheet with the id ${sheetId}.`);
  return sheet;
}
