import { HostCollection } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import type { Range } from './range';

/** Ranges in a fixed order. */
export class RangeCollection extends HostCollection<Range> {
  static override readonly officeName = 'RangeCollection';

  constructor(
    session: Session,
    readonly ranges: readonly Range[],
  ) {
    super(session);
  }

  get items(): readonly Range[] {
    return this.ranges;
  }

  getCount(): number {
    return this.ranges.length;
  }

  getItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw refusal('InvalidArgument');
    return range;
  }
}
