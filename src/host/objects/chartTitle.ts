import type { ChartTitleData } from '../charts/data/ChartTextData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartTitleFormat } from './chartTitleFormat';
import { anyText } from './choice';
import { part, type Handle } from './handle';

/** The title of a chart. */
export class ChartTitle extends HostObject {
  static override readonly officeName = 'ChartTitle';
  static override readonly navigation = ['format'];

  /** @param automatic the text where none was set */
  constructor(
    session: Session,
    readonly handle: Handle<ChartTitleData>,
    readonly automatic: () => string,
  ) {
    super(session);
  }

  get text(): string {
    return this.handle.read().text ?? this.automatic();
  }

  /** A text makes the title visible, as in Excel. */
  set text(value: unknown) {
    this.handle.write({ text: anyText(value), visible: true });
  }

  get visible(): boolean {
    return this.handle.read().visible;
  }

  set visible(value: unknown) {
    this.handle.write({ visible: value === true });
  }

  get overlay(): boolean {
    return this.handle.read().overlay;
  }

  set overlay(value: unknown) {
    this.handle.write({ overlay: value === true });
  }

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.session, part(this.handle, 'font'));
  }
}
