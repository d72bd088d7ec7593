import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { WhereCells } from './cells';
import { isBorderIndex, borderIndexes, RangeBorder } from './rangeBorder';

/** The borders of a range: its four edges and the lines between its cells. Diagonals are not modelled. */
export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static override readonly officeName = 'RangeBorderCollection';

  constructor(
    session: Session,
    readonly cells: WhereCells,
  ) {
    super(session);
  }

  get items(): readonly RangeBorder[] {
    return borderIndexes.map((index) => new RangeBorder(this.session, this.cells, index));
  }

  get count(): number {
    return borderIndexes.length;
  }

  getItem(index: string): RangeBorder {
    if (!isBorderIndex(index)) throw refusal('InvalidArgument');
    return new RangeBorder(this.session, this.cells, index);
  }

  getItemAt(index: number): RangeBorder {
    const border = borderIndexes[index];
    if (!border) throw refusal('InvalidArgument');
    return this.getItem(border);
  }
}
