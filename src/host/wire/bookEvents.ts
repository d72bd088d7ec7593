import type { BookChange, CellValue, ChangeSource } from '../store/types';
import type { Book } from '../store/book';
import { a1Text, fullAddress } from '../objects/address';
import { tableEvents, workbookTarget, worksheetCollectionEvents } from '../objects/eventTypes';
import { cellCount, wholeSheet } from '../objects/area';
import type { Session } from './session';

type CellsChange = Extract<BookChange, { kind: 'cells' }>;
type TableChange = Extract<BookChange, { kind: 'tableChanged' }>;
type SheetChange = Exclude<BookChange, { kind: 'cells' | 'tableChanged' | 'selection' | 'charts' }>;

const { DataChanged, SelectionChanged, Added, Deleted, Activated, Deactivated } = worksheetCollectionEvents;

const sheetEvents = {
  sheetAdded: Added,
  sheetDeleted: Deleted,
  sheetActivated: Activated,
  sheetDeactivated: Deactivated,
} as const;

/** Turns what happens to the book into the events one session's client listens for. @returns how to stop */
export function listenToBook(session: Session): () => void {
  return session.book.onChange((change) => {
    switch (change.kind) {
      case 'cells':
        return cellsChanged(session, change);
      case 'tableChanged':
        return tableChanged(session, change);
      case 'selection':
        return selectionChanged(session, change.sheetId, change.rect);
      case 'charts':
        return;
      default:
        return sheetChanged(session, change);
    }
  });
}

const sourceOf = (source: ChangeSource): 'Local' | 'Remote' => (source === 'remote' ? 'Remote' : 'Local');

/** Excel tells an add-in its own changes from the person's since ExcelApi 1.14. */
const triggerOf = (session: Session, source: ChangeSource): string =>
  source === 'pane' && session.isRunning ? 'ThisLocalAddin' : 'Unknown';

function cellsChanged(session: Session, change: CellsChange): void {
  const { sheetId, source, type } = change;
  const rect = wholeLines(change);
  raiseForSheet(session, DataChanged, sheetId, () => ({
    address: a1Text(rect),
    changeType: type,
    source: sourceOf(source),
    triggerSource: triggerOf(session, source),
    shiftDirection: 'None',
    worksheetId: sheetId,
    referenceId: referenceId(session.book, sheetId, rect),
    ...details(session.book, change),
  }));
}

/** Whole rows or columns came or went, however far the book's own sheet reaches. */
function wholeLines({ rect, type }: CellsChange): CellsChange['rect'] {
  if (type.startsWith('Row')) return { ...rect, column: 0, columns: wholeSheet.columns };
  return type.startsWith('Column') ? { ...rect, row: 0, rows: wholeSheet.rows } : rect;
}

/** Before and after, for the edit of a single cell. */
function details(book: Book, { sheetId, rect, type, before }: CellsChange): object {
  if (type !== 'RangeEdited' || !before || cellCount(rect) !== 1) return {};
  const { values, valueTypes } = book.read(sheetId, rect);
  const valueAfter: CellValue | undefined = values[0]?.[0];
  return {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter,
    valueTypeAfter: valueTypes[0]?.[0],
  };
}

function tableChanged(session: Session, { sheetId, tableId, rect, source }: TableChange): void {
  for (const target of [tableId, sheetId, workbookTarget]) {
    session.events.raise(tableEvents.DataChanged, target, {
      address: a1Text(rect),
      changeType: 'RangeEdited',
      source: sourceOf(source),
      tableId,
      worksheetId: sheetId,
      referenceId: referenceId(session.book, sheetId, rect),
    });
  }
}

function selectionChanged(session: Session, sheetId: string, rect: CellsChange['rect']): void {
  raiseForSheet(session, SelectionChanged, sheetId, () => ({ address: a1Text(rect), worksheetId: sheetId }));
}

function sheetChanged(session: Session, { kind, sheetId, source }: SheetChange): void {
  raiseForSheet(session, sheetEvents[kind], sheetId, () => ({ source: sourceOf(source), worksheetId: sheetId }));
}

function raiseForSheet(session: Session, type: number, sheetId: string, args: () => object): void {
  for (const target of [sheetId, workbookTarget]) {
    if (session.events.isAwaited(type, target)) session.events.raise(type, target, args());
  }
}

function referenceId(book: Book, sheetId: string, rect: CellsChange['rect']): string {
  const sheet = book.sheets().find(({ id }) => id === sheetId);
  return fullAddress(sheet?.name ?? '', rect);
}
