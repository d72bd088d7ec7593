import type { ChartFontData } from '../charts/data/ChartFormat';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartFont } from './chartFont';
import type { Handle } from './handle';

/** How a text in a chart looks. Base of the formats of titles, legends and labels. */
export abstract class ChartTextFormat extends HostObject {
  constructor(
    session: Session,
    readonly handle: Handle<ChartFontData>,
  ) {
    super(session);
  }

  get font(): ChartFont {
    return new ChartFont(this.session, this.handle);
  }
}
