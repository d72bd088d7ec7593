import type { ChartAxisData } from '../charts/data/ChartAxisData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartFont } from './chartFont';
import { ChartLineFormat } from './chartLineFormat';
import { part, type Handle } from './handle';

/** How an axis and its labels look. */
export class ChartAxisFormat extends HostObject {
  static override readonly officeName = 'ChartAxisFormat';
  static override readonly navigation = ['font', 'line'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartAxisData>,
  ) {
    super(session);
  }

  get font(): ChartFont {
    return new ChartFont(this.session, part(this.handle, 'font'));
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.session, part(this.handle, 'line'));
  }
}
