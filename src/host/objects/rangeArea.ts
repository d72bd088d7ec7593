import type { Rect } from '../Rect';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { fullAddress } from './address';
import { cellCount, isEntireColumn, isEntireRow, isOnSheet, type Area } from './area';
import { sheetInfo } from './lookup';

/** A range's place: where it is and how large. Base of `Range`. */
export abstract class RangeArea extends HostObject {
  /** Undefined once the cells were deleted; moves along with inserted and deleted ones while it is tracked. */
  current: Area | undefined;

  /** @throws HostError InvalidArgument where the cells are not on a sheet */
  constructor(session: Session, area: Area) {
    super(session);
    if (!isOnSheet(area.rect)) throw refusal('InvalidArgument');
    this.current = area;
  }

  /**
   * An own field, so that no wire name reaches it.
   *
   * @throws HostError InvalidReference where the cells are gone (modelled)
   */
  readonly area = (): Area => {
    if (!this.current) throw refusal('InvalidReference');
    return this.current;
  };

  readonly rect = (): Rect => this.area().rect;

  get address(): string {
    const { sheetId, rect } = this.area();
    return fullAddress(sheetInfo(this.session, sheetId).name, rect);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.rect().row;
  }

  get columnIndex(): number {
    return this.rect().column;
  }

  get rowCount(): number {
    return this.rect().rows;
  }

  get columnCount(): number {
    return this.rect().columns;
  }

  /** -1 beyond what 32 bits hold, as in Excel. */
  get cellCount(): number {
    const count = cellCount(this.rect());
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.rect());
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.rect());
  }
}
