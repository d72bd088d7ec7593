import { lineStyles, type ChartLineData, type LineStyleName } from '../charts/data/ChartFormat';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { choice, numberWithin } from './choice';
import { colorText } from './color';
import type { Handle } from './handle';

/** Colour, style and weight of a line. Base of `ChartLineFormat` and `ChartBorder`. */
export abstract class ChartStroke extends HostObject {
  constructor(
    session: Session,
    readonly handle: Handle<ChartLineData>,
  ) {
    super(session);
  }

  get color(): string {
    return this.handle.read().color ?? '';
  }

  set color(value: unknown) {
    this.handle.write({ color: colorText(value) });
  }

  get lineStyle(): LineStyleName | 'Automatic' {
    return this.handle.read().style ?? 'Automatic';
  }

  set lineStyle(value: unknown) {
    this.handle.write({ style: value === 'Automatic' ? undefined : choice(value, lineStyles) });
  }

  get weight(): number {
    return this.handle.read().weight ?? 0.75;
  }

  set weight(value: unknown) {
    this.handle.write({ weight: numberWithin(value, 0, 1584) });
  }

  /** Leaves it without any line. */
  clear(): void {
    this.handle.write({ style: 'None' });
  }
}
