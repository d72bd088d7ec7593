import type { Desktop } from './desktop';

/** Puts a desktop process into a window; must happen before office.js runs in it. */
export function playExternal(window: object, desktop: Desktop): void {
  Object.defineProperty(window, 'external', { value: desktop.external, configurable: true, enumerable: true });
}
