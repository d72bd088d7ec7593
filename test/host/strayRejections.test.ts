import { JSDOM, VirtualConsole } from 'jsdom';
import { watchRejections } from '../../src/host/strayRejections';

/** As Node tells of a rejection that nobody handles. */
const tell = (reason: unknown, promise: object): boolean =>
  process.emit('unhandledRejection', reason, promise as never);

function openPage() {
  const console = new VirtualConsole();
  const told: string[] = [];
  console.on('jsdomError', (error: Error) => told.push(error.message));
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  // A promise that is never settled, made by the page.
  const promise = window.eval('new Promise(() => {})') as object;
  return { console, told, window, promise };
}

it('a rejection that a page does not handle is a line on its console', () => {
  const { console, told, window, promise } = openPage();
  const stop = watchRejections(window, console);
  tell(new TypeError('stray'), promise);
  tell('only a text', promise);
  stop();
  expect(told).toEqual(['Uncaught (in promise) stray', 'Uncaught (in promise) only a text']);
});

it('one of nobody’s pages goes on as it was', () => {
  const first = openPage();
  const second = openPage();
  const stops = [watchRejections(first.window, first.console), watchRejections(second.window, second.console)];
  expect(() => tell(new Error('ours'), Promise.resolve())).toThrow('ours');
  stops[0]?.();
  expect(() => tell(new Error('closed'), first.promise)).toThrow('closed');
  tell(new Error('open'), second.promise);
  stops[1]?.();
  expect(first.told).toEqual([]);
  expect(second.told).toEqual(['Uncaught (in promise) open']);
});
