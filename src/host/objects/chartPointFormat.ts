import type { ChartPointData } from '../charts/data/ChartPointData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartBorder } from './chartBorder';
import { ChartFill } from './chartFill';
import { part, type Handle } from './handle';

/** How one point looks. */
export class ChartPointFormat extends HostObject {
  static override readonly officeName = 'ChartPointFormat';
  static override readonly navigation = ['border', 'fill'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartPointData>,
  ) {
    super(session);
  }

  get border(): ChartBorder {
    return new ChartBorder(this.session, part(this.handle, 'line'));
  }

  get fill(): ChartFill {
    return new ChartFill(this.session, (fill) => this.handle.write({ fill }));
  }
}
