/**
 * Excel's stand-in: Microsoft's unmodified office.js, in a window of ours, over a live workbook. Nothing here knows the
 * add-in, and nothing of it is shipped with it.
 *
 * In a browser, the page owns the book and plays Excel for a frame, in the frame's first script, before office.js:
 *
 *     const book = await createBook(data);
 *     window.attach = (frame) => (host = playHost(frame, book, { language: 'zh-CN', theme: 'dark' }));
 *     // in the frame: <script>window.parent.attach(window)</script><script src="…/office.js"></script>
 *     await host.runCommand('grade');   // a ribbon button, until event.completed()
 *
 * In Node, `openHost` (in `./openHost`, as it needs jsdom and the file system) does all of it:
 *
 *     const host = await openHost({ data, language: 'en-US' });
 *     await host.Excel.run(async (context) => …);
 *     host.close();
 *
 * In Jest, a file that begins with `@jest-environment <rootDir>/src/host/testing/environment.cjs` has `Office`, `Excel`
 * and `host` as globals, and a new workbook in every test (see `testing/testHost.ts`).
 */
export type { BookData } from './bookData';
export { addinFunctions, functionsAddress } from './custom-functions/addinFunctions';
export { functionSet } from './custom-functions/functionSet';
export type { FunctionInfo } from './custom-functions/types';
export type { Book } from './store/book';
export type { BookChange, ChangeSource } from './store/types';
export { createBook } from './store/createBook';
export { emptyBookData } from './store/emptyBookData';
export { playHost, type Host, type HostOptions } from './playHost';
export type { CommandResult } from './wire/desktop';
export type { OfficeThemeName } from './wire/officeTheme';
export * from './xlsx';
