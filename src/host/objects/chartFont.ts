import type { ChartFontData } from '../charts/data/ChartFormat';
import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { choice, numberWithin } from './choice';
import { colorText } from './color';
import type { Handle } from './handle';
import { someText } from './numbers';

/** The font of a text in a chart. What was not set reads as Excel's own: modelled. */
export class ChartFont extends HostObject {
  static override readonly officeName = 'ChartFont';

  constructor(
    session: Session,
    readonly handle: Handle<ChartFontData>,
  ) {
    super(session);
  }

  get bold(): boolean {
    return this.handle.read().bold ?? false;
  }

  set bold(value: unknown) {
    this.handle.write({ bold: value === true });
  }

  get italic(): boolean {
    return this.handle.read().italic ?? false;
  }

  set italic(value: unknown) {
    this.handle.write({ italic: value === true });
  }

  get underline(): 'None' | 'Single' {
    return this.handle.read().underline === true ? 'Single' : 'None';
  }

  set underline(value: unknown) {
    this.handle.write({ underline: choice(value, ['None', 'Single']) === 'Single' });
  }

  get color(): string {
    return this.handle.read().color ?? '#595959';
  }

  set color(value: unknown) {
    this.handle.write({ color: colorText(value) });
  }

  get name(): string {
    return this.handle.read().name ?? '';
  }

  set name(value: unknown) {
    this.handle.write({ name: someText(value) });
  }

  get size(): number {
    return this.handle.read().size ?? 10;
  }

  set size(value: unknown) {
    this.handle.write({ size: numberWithin(value, 1, 409) });
  }
}
