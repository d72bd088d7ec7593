import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { BookData } from './bookData';
import { hurryResults } from './custom-functions/hurryResults';
import { officeFile } from './officeFiles';
import { playHost, type Host, type HostOptions } from './playHost';
import { watchRejections } from './strayRejections';
import type { Book } from './store/book';
import { createBook } from './store/createBook';
import { emptyBookData } from './store/emptyBookData';

export interface OpenHostOptions extends HostOptions {
  /** The workbook to load; a new one with one empty sheet unless given. */
  readonly data?: BookData;
  /** A live workbook instead; it remains the caller's to dispose. */
  readonly book?: Book;
  /** A page that loads office.js; a blank one unless given. */
  readonly html?: string;
  /** The page's other files by their path (`/taskpane.js`). office.js comes from its package. */
  readonly serve?: (path: string) => Promise<Buffer> | undefined;
  /** Where the page's console and its uncaught errors go; nowhere unless given. */
  readonly console?: VirtualConsole;
}

/** What office.js puts into its window. */
export interface OfficeWindow extends DOMWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface OpenHost extends Omit<Host, 'close'> {
  readonly window: OfficeWindow;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  /** Ends the session and the window, and disposes the workbook unless it is the caller's. */
  close(): Promise<void>;
}

export const blankPage =
  '<!DOCTYPE html><html><head><script src="/office-js/office.js"></script></head><body></body></html>';

/** jsdom gives no storage to `file:` pages, and without it office.js never becomes ready. */
export const pageAddress = 'https://localhost/taskpane.html';

/**
 * Excel in Node: a window of jsdom with Microsoft's office.js in it, ready, over a workbook.
 *
 * @example
 * const host = await openHost({ language: 'zh-CN' });
 * await host.Excel.run(async (context) => {
 *   const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
 *   cell.values = [['=1+1']];
 *   cell.load('values');
 *   await context.sync();
 *   console.log(cell.values); // [[2]]
 * });
 * await host.close();
 */
export async function openHost(options: OpenHostOptions = {}): Promise<OpenHost> {
  const book = options.book ?? (await createBook(options.data ?? emptyBookData()));
  const virtualConsole = options.console ?? new VirtualConsole();
  let host: Host | undefined;
  const dom = new JSDOM(options.html ?? blankPage, {
    url: pageAddress,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    resources: new PageFiles(options.serve),
    virtualConsole,
    beforeParse: (window) => {
      hurryResults(window);
      host = playHost(window, book, options);
    },
  });
  await new Promise((resolve) => dom.window.addEventListener('load', resolve));
  // office.js, loaded by the page, made it one; there is nothing to check it by.
  const window = dom.window as OfficeWindow;
  const stopWatching = watchRejections(window, virtualConsole);
  await window.Office.onReady();
  if (!host) throw new RangeError('openHost requires a window that is played before it is parsed');
  const played = host;
  const { close } = played;
  return Object.assign(Object.create(played) as Host, {
    window,
    Office: window.Office,
    Excel: window.Excel,
    close: async () => {
      const isOurs = played.book === book;
      close();
      stopWatching();
      dom.window.close();
      if (options.book || !isOurs) return;
      // A calculation under way would go on in a disposed workbook.
      await book.settle();
      book.dispose();
    },
  });
}

/** Answers the page's files and those of office.js; everything else is not there. */
export class PageFiles extends ResourceLoader {
  constructor(readonly serve: OpenHostOptions['serve']) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const file = officeFile(url) ?? this.serve?.(new URL(url).pathname);
    // jsdom asks for an abortable promise and only ever awaits a file that is read at once.
    return (file ?? null) as ReturnType<ResourceLoader['fetch']>;
  }
}
