import type { ChartLineData } from '../charts/data/ChartFormat';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartLineFormat } from './chartLineFormat';
import type { Handle } from './handle';

/** How gridlines look. */
export class ChartGridlinesFormat extends HostObject {
  static override readonly officeName = 'ChartGridlinesFormat';
  static override readonly navigation = ['line'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartLineData>,
  ) {
    super(session);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, this.handle);
  }
}
