import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { patchStyle, sharedStyle, type WhereCells } from './cells';
import { colorText } from './color';

/** The fill of cells, one solid colour. */
export class RangeFill extends HostObject {
  static override readonly officeName = 'RangeFill';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  /** `#FFFFFF` where there is no fill; mixed fills are the empty text, as in Excel. */
  get color(): string {
    const fill = sharedStyle(this.session, this.cells(), 'fill');
    return fill === null ? '' : (fill ?? '#FFFFFF');
  }

  set color(value: unknown) {
    patchStyle(this.session, this.cells(), { fill: colorText(value) });
  }

  clear(): void {
    patchStyle(this.session, this.cells(), { fill: undefined });
  }
}
