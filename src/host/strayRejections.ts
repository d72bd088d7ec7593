import type { DOMWindow, VirtualConsole } from 'jsdom';

const windows = new Map<DOMWindow, VirtualConsole>();

/**
 * A promise of a page that is rejected and that nobody asks about is a line in a browser's console; in Node it would end
 * the process. One of nobody's windows still does.
 */
function tell(reason: unknown, promise: Promise<unknown>): void {
  // Every window has its own.
  const owner = [...windows].find(([window]) => promise instanceof window['Promise']);
  if (!owner) throw reason;
  const [, console] = owner;
  const cause = reason instanceof Error ? reason : new Error(String(reason));
  console.emit(
    'jsdomError',
    Object.assign(new Error(`Uncaught (in promise) ${cause.message}`, { cause }), { detail: reason }),
  );
}

/**
 * Puts the rejections of a window that nobody handles on its console, where its uncaught errors are.
 *
 * @returns how to stop
 */
export function watchRejections(window: DOMWindow, console: VirtualConsole): () => void {
  if (windows.size === 0) process.on('unhandledRejection', tell);
  windows.set(window, console);
  return () => {
    windows.delete(window);
    if (windows.size === 0) process.off('unhandledRejection', tell);
  };
}
