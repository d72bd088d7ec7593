import type { ChartSeriesData } from '../charts/data/ChartSeriesData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartFill } from './chartFill';
import { ChartLineFormat } from './chartLineFormat';
import { part, type Handle } from './handle';

/** How a series looks. */
export class ChartSeriesFormat extends HostObject {
  static override readonly officeName = 'ChartSeriesFormat';
  static override readonly navigation = ['fill', 'line'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartSeriesData<string>>,
  ) {
    super(session);
  }

  get fill(): ChartFill {
    return new ChartFill(this.session, (fill) => this.handle.write({ fill }));
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, part(this.handle, 'line'));
  }
}
