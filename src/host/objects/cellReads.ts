import type { CellsRead } from '../store/types';
import type { Session } from '../wire/session';
import type { Area } from './area';

interface LastRead {
  readonly epoch: number;
  readonly area: Area;
  readonly cells: CellsRead;
}

const lastReads = new WeakMap<Session, LastRead>();

/** The cells of an area; `values` and `valueTypes` of one load share one read. */
export function readCells(session: Session, area: Area): CellsRead {
  const last = lastReads.get(session);
  if (last && last.epoch === session.epoch && last.area === area) return last.cells;
  const cells = session.book.read(area.sheetId, area.rect);
  lastReads.set(session, { epoch: session.epoch, area, cells });
  return cells;
}
