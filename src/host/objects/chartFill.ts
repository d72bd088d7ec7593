import type { ChartFillData } from '../charts/data/ChartFormat';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { colorText } from './color';

/** How something of a chart is filled. */
export class ChartFill extends HostObject {
  static override readonly officeName = 'ChartFill';

  constructor(
    session: Session,
    readonly paint: (fill: ChartFillData) => void,
  ) {
    super(session);
  }

  /** Leaves it without any fill. */
  clear(): void {
    this.paint('none');
  }

  setSolidColor(color: string): void {
    this.paint(colorText(color));
  }
}
