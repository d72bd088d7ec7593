import type { ChartData } from '../charts/ChartData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartBorder } from './chartBorder';
import { ChartFill } from './chartFill';
import { ChartFont } from './chartFont';
import { part, type Handle } from './handle';

/** How a chart's area looks: its background, its border, and the font of all its texts. */
export class ChartAreaFormat extends HostObject {
  static override readonly officeName = 'ChartAreaFormat';
  static override readonly navigation = ['border', 'fill', 'font'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartData<string>>,
  ) {
    super(session);
  }

  get border(): ChartBorder {
    return new ChartBorder(this.session, part(this.handle, 'border'));
  }

  get fill(): ChartFill {
    return new ChartFill(this.session, (fill) => this.handle.write({ fill }));
  }

  get font(): ChartFont {
    return new ChartFont(this.session, part(this.handle, 'font'));
  }
}
