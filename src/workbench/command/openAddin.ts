import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { VirtualConsole } from 'jsdom';
import { addinFunctions, functionsAddress, type Book, type BookData } from '../../host';
import { openHost } from '../../host/openHost';
import { automationOf, type Automation } from '../automation';
import { localOfficeJs } from '../server/localOfficeJs';
import { pathInside } from '../server/pathInside';
import type { Language } from '../texts/Texts';

/** Milliseconds a custom function may still compute before the workbook is taken as it stands. */
const patience = 30_000;

/** The built add-in at work on a workbook, without a screen. */
export interface OpenAddin {
  readonly automation: Automation;
  /** What is typed here is calculated by the add-in's functions. */
  readonly book: Book;
  /** The workbook as it stands now. */
  readonly data: () => Promise<BookData>;
  /** Requests that office.js has sent so far: one per sync. */
  readonly syncs: () => number;
  readonly close: () => Promise<void>;
}

/** The first error the page reports that nothing in it caught. */
function uncaught(console: VirtualConsole): Promise<never> {
  const failed = new Promise<never>((_resolve, reject) => console.on('jsdomError', reject));
  // It is raced; after the race an error belongs to the call that meets it.
  failed.catch(() => undefined);
  return failed;
}

/**
 * Loads the built add-in into a window of jsdom, behind Microsoft's office.js.
 *
 * @param dist its folder
 * @param data the workbook; an empty one unless given
 * @throws Error where the add-in cannot be loaded
 */
export async function openAddin(dist: string, language: Language, data?: BookData): Promise<OpenAddin> {
  const html = localOfficeJs(await readFile(join(dist, 'taskpane.html'), 'utf8'), '/office-js/office.js', '');
  const manifest = await readFile(join(dist, 'manifest.xml'), 'utf8');
  const described = basename(functionsAddress(manifest, language) ?? '');
  const functions = addinFunctions(manifest, JSON.parse(await readFile(join(dist, described), 'utf8')));
  const console = new VirtualConsole();
  const failed = uncaught(console);
  const host = await Promise.race([
    failed,
    openHost({
      data,
      html,
      functions,
      language: language === 'en' ? 'en-US' : language,
      console,
      serve: (path) => {
        const file = pathInside(dist, path.slice(1));
        return file === undefined ? undefined : readFile(file);
      },
    }),
  ]);
  const { session } = host;
  const execute = session.execute.bind(session);
  let syncs = 0;
  session.execute = (request, respond) => {
    syncs++;
    return execute(request, respond);
  };
  const tierwise: unknown = Reflect.get(host.window, 'tierwise');
  return {
    automation: automationOf(tierwise),
    book: host.book,
    data: async () => {
      await host.book.functions().idle(patience);
      return host.book.data();
    },
    syncs: () => syncs,
    close: () => host.close(),
  };
}
