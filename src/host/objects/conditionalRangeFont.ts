import { HostObject } from '../wire/hostObject';
import type { Session } from '../wire/session';
import { colorText } from './color';
import type { FormatHandle } from './conditionalFormat';

/** The font a conditional format gives. */
export class ConditionalRangeFont extends HostObject {
  static override readonly officeName = 'ConditionalRangeFont';

  constructor(
    session: Session,
    readonly handle: FormatHandle,
  ) {
    super(session);
  }

  get color(): string {
    return this.handle.info().color ?? '';
  }

  set color(value: unknown) {
    this.handle.update({ color: colorText(value) });
  }

  get bold(): boolean {
    return this.handle.info().bold ?? false;
  }

  set bold(value: unknown) {
    this.handle.update({ bold: value === true });
  }

  get italic(): boolean {
    return this.handle.info().italic ?? false;
  }

  set italic(value: unknown) {
    this.handle.update({ italic: value === true });
  }

  clear(): void {
    this.handle.update({ color: undefined, bold: undefined, italic: undefined });
  }
}
