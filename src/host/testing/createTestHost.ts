import { functionSet } from '../custom-functions/functionSet';
import { hurryResults, type Timed } from '../custom-functions/hurryResults';
import { areaInBook } from '../objects/lookup';
import { playHost, type Host } from '../playHost';
import type { Book } from '../store/book';
import { createBook } from '../store/createBook';
import { emptyBookData } from '../store/emptyBookData';
import type { TestHost } from './testHost';

export { officeFile } from '../officeFiles';
export { PageFiles, pageAddress } from '../openHost';

/** A test's host and what only the environment does with it. */
export interface OwnedTestHost {
  readonly host: TestHost;
  /** A new workbook of one empty sheet. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** Plays Excel for a test's window, before office.js runs in it. */
export async function createTestHost(window: Timed): Promise<OwnedTestHost> {
  hurryResults(window);
  const played: Host = playHost(window, await createBook(emptyBookData()));
  const open: TestHost['open'] = async (data) => {
    const old = played.book;
    const book: Book = await createBook(data);
    played.use(book);
    await old.settle();
    old.dispose();
    return book;
  };
  return {
    host: {
      get book() {
        return played.book;
      },
      get session() {
        return played.session;
      },
      surroundings: played.surroundings,
      open,
      values(address) {
        const { sheetId, rect } = areaInBook(played.session, address);
        return played.book.read(sheetId, rect).values;
      },
      async type(address, values) {
        const { sheetId, rect } = areaInBook(played.session, address);
        played.book.write(sheetId, rect, values, 'user');
        await played.book.settle();
      },
      select(address) {
        const { sheetId, rect } = areaInBook(played.session, address);
        played.book.select(sheetId, rect, 'user');
      },
      learn: (namespace, functionsJson) => played.learn(functionSet(namespace, functionsJson)),
      idle: () => played.book.functions().idle(),
      runCommand: (actionId) => played.runCommand(actionId),
    },
    renew: async () => {
      await open(emptyBookData());
      played.learn([]);
      played.surroundings.language = 'en-US';
      played.surroundings.theme = 'light';
    },
    close: async () => {
      const { book } = played;
      played.close();
      await book.settle();
      book.dispose();
    },
  };
}
