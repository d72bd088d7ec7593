import { legendPositions, type ChartLegendData, type LegendPosition } from '../charts/data/ChartTextData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartLegendFormat } from './chartLegendFormat';
import { choice } from './choice';
import { part, type Handle } from './handle';

/** The legend of a chart. */
export class ChartLegend extends HostObject {
  static override readonly officeName = 'ChartLegend';
  static override readonly navigation = ['format'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartLegendData>,
  ) {
    super(session);
  }

  get visible(): boolean {
    return this.handle.read().visible;
  }

  set visible(value: unknown) {
    this.handle.write({ visible: value === true });
  }

  get position(): LegendPosition {
    return this.handle.read().position;
  }

  set position(value: unknown) {
    this.handle.write({ position: choice(value, legendPositions) });
  }

  get overlay(): boolean {
    return this.handle.read().overlay;
  }

  set overlay(value: unknown) {
    this.handle.write({ overlay: value === true });
  }

  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.session, part(this.handle, 'font'));
  }
}
