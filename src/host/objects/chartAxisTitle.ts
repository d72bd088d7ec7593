import type { ChartTextData } from '../charts/data/ChartTextData';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { ChartAxisTitleFormat } from './chartAxisTitleFormat';
import { anyText } from './choice';
import { part, type Handle } from './handle';

/** The title of an axis. */
export class ChartAxisTitle extends HostObject {
  static override readonly officeName = 'ChartAxisTitle';
  static override readonly navigation = ['format'];

  constructor(
    session: Session,
    readonly handle: Handle<ChartTextData>,
  ) {
    super(session);
  }

  get text(): string {
    return this.handle.read().text ?? '';
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

  get format(): ChartAxisTitleFormat {
    return new ChartAxisTitleFormat(this.session, part(this.handle, 'font'));
  }
}
