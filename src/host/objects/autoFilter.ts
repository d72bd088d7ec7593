import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { Range } from './range';

/** A sheet's filter, to be read only: where it is and whether it hides rows. */
export class AutoFilter extends HostObject {
  static override readonly officeName = 'AutoFilter';

  constructor(
    session: Session,
    readonly sheetId: string,
  ) {
    super(session);
  }

  get enabled(): boolean {
    return this.#range() !== null;
  }

  /** Modelled: a row hidden inside the filter's range counts as filtered away. */
  get isDataFiltered(): boolean {
    const range = this.#range();
    return range !== null && range.rowHidden !== false;
  }

  getRange(): Range {
    const range = this.#range();
    if (!range) throw refusal('ItemNotFound');
    return range;
  }

  getRangeOrNullObject(): Range | null {
    return this.#range();
  }

  #range(): Range | null {
    const rect = this.session.book.autoFilter(this.sheetId);
    return rect ? new Range(this.session, { sheetId: this.sheetId, rect }) : null;
  }
}
