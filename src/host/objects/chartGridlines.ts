import type { ChartGridlinesData } from '../charts/data/ChartAxisData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartGridlinesFormat } from './chartGridlinesFormat';
import { part, type Handle } from './handle';

/** The major or minor gridlines of an axis. */
export class ChartGridlines extends HostObject {
  static override readonly officeName = 'ChartGridlines';
  static override readonly navigation = ['format'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartGridlinesData>,
  ) {
    super(session);
  }

  get visible(): boolean {
    return this.handle.read().visible;
  }

  set visible(value: unknown) {
    this.handle.write({ visible: value === true });
  }

  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.session, part(this.handle, 'line'));
  }
}
