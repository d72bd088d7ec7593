/** What jsdom lacks and Fluent asks for. */
import '@testing-library/jest-dom';

jest.setTimeout(60_000);

class StillObserver implements ResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.ResizeObserver ??= StillObserver;
window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false, onchange: null } as MediaQueryList);
