import { FunctionRuntime } from './custom-functions/FunctionRuntime';
import type { FunctionInfo } from './custom-functions/types';
import type { Book } from './store/book';
import { sessionParts } from './objects/sessionParts';
import { Desktop, type CommandResult } from './wire/desktop';
import type { OfficeSurroundings } from './wire/officeContext';
import type { OfficeThemeName } from './wire/officeTheme';
import { playExternal } from './wire/playExternal';
import { Session, type ServiceFactory } from './wire/session';

export interface HostOptions {
  /** `Office.context.displayLanguage`; `en-US` unless given. */
  readonly language?: string;
  /** `Office.context.officeTheme`; `light` unless given. */
  readonly theme?: OfficeThemeName;
  /** The add-in's custom functions, as `functionSet` or `addinFunctions` reads them; none unless given. */
  readonly functions?: readonly FunctionInfo[];
  /** Further service objects of the wire by their full name, beside those of the add-in runtime. */
  readonly services?: Readonly<Record<string, ServiceFactory>>;
}

/** A window in which office.js takes us for desktop Excel, and the workbook it works on. */
export interface Host {
  readonly book: Book;
  readonly session: Session;
  /** Language and theme; may be changed while the window lives. The client asks for the theme again after 5 s at most. */
  readonly surroundings: OfficeSurroundings;
  /** Presses a ribbon button; resolves once the add-in called `event.completed()`. */
  runCommand(actionId: string): Promise<CommandResult>;
  /** Custom functions in the place of those the window had, as `addinFunctions` or `functionSet` reads them. */
  learn(functions: readonly FunctionInfo[]): void;
  /** Puts another workbook before the same window. The old book is the caller's to dispose. */
  use(book: Book): void;
  /** Ends the session; the window and the book remain the caller's. */
  close(): void;
}

/**
 * Plays desktop Excel for a window whose office.js has not run yet: an iframe's, a page's or jsdom's. Several windows may
 * share one book; a change made in one reaches the events of the others.
 *
 * @param window gets `external`; in a frame, call this in the frame's first script:
 *   `<script>window.parent.attach(window)</script><script src="…/office.js"></script>`
 * @example
 * const host = playHost(frame.contentWindow, book, { language: 'zh-CN', theme: 'dark' });
 */
export function playHost(window: object, book: Book, options: HostOptions = {}): Host {
  const { language = 'en-US', theme = 'light', functions = [], services } = options;
  const runtime = new FunctionRuntime(functions);
  const parts = sessionParts(runtime, services);
  const surroundings: OfficeSurroundings = { language, theme };
  const desktop = new Desktop(new Session(book, parts), surroundings);
  const listen = (to: Book): (() => void) =>
    to.onChange((change) => {
      if (change.kind === 'selection') desktop.raiseSelectionChanged(change.source);
    });
  let stopListening = listen(book);
  playExternal(window, desktop);
  const close = (): void => {
    stopListening();
    desktop.session.dispose();
  };
  return {
    get book() {
      return desktop.session.book;
    },
    get session() {
      return desktop.session;
    },
    surroundings,
    runCommand: (actionId) => desktop.runCommand(actionId),
    learn: (next) => runtime.learn(next),
    use(next) {
      close();
      desktop.use(new Session(next, parts));
      stopListening = listen(next);
    },
    close,
  };
}
