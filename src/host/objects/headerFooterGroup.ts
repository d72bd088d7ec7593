import type { HeadersFootersData } from '../print/PageSetupData';
import { HostObject } from '../wire/hostObject';
import { refusal } from '../wire/refusal';
import type { Session } from '../wire/session';
import { part, type Handle } from './handle';
import { HeaderFooter } from './headerFooter';

const states = {
  Default: { hasFirst: false, hasEven: false },
  FirstAndDefault: { hasFirst: true, hasEven: false },
  OddAndEven: { hasFirst: false, hasEven: true },
  FirstOddAndEven: { hasFirst: true, hasEven: true },
} as const;

type State = keyof typeof states;

const isState = (value: unknown): value is State => typeof value === 'string' && Object.hasOwn(states, value);

/** The headers and footers of a sheet's pages. */
export class HeaderFooterGroup extends HostObject {
  static override readonly officeName = 'HeaderFooterGroup';
  static override readonly navigation = ['defaultForAllPages', 'evenPages', 'firstPage', 'oddPages'];

  constructor(
    session: Session,
    readonly handle: Handle<HeadersFootersData>,
  ) {
    super(session);
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, part(this.handle, 'odd'));
  }

  get oddPages(): HeaderFooter {
    return new HeaderFooter(this.session, part(this.handle, 'odd'));
  }

  get evenPages(): HeaderFooter {
    return new HeaderFooter(this.session, part(this.handle, 'even'));
  }

  get firstPage(): HeaderFooter {
    return new HeaderFooter(this.session, part(this.handle, 'first'));
  }

  get state(): State {
    const { hasFirst, hasEven } = this.handle.read();
    if (hasFirst) return hasEven ? 'FirstOddAndEven' : 'FirstAndDefault';
    return hasEven ? 'OddAndEven' : 'Default';
  }

  set state(value: unknown) {
    if (!isState(value)) throw refusal('InvalidArgument');
    this.handle.write(states[value]);
  }

  get useSheetMargins(): boolean {
    return this.handle.read().useSheetMargins;
  }

  set useSheetMargins(value: unknown) {
    this.handle.write({ useSheetMargins: value === true });
  }

  get useSheetScale(): boolean {
    return this.handle.read().useSheetScale;
  }

  set useSheetScale(value: unknown) {
    this.handle.write({ useSheetScale: value === true });
  }
}
