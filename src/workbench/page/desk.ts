import { playHost, type BookData, type FunctionInfo, type Host } from '../../host';
import { createGridBook } from '../../host/createGridBook';
import { showCharts } from './charts/showCharts';
import { loadGridFonts } from './loadGridFonts';
import type { Preferences } from './preferences';

/** What the pane's page calls in its first script, before office.js asks who it runs in. */
interface Attachable {
  tierwiseWorkbench?: { readonly attach: (pane: object) => void };
}

/** A workbook on the desk: its grid, and the pane beside it in a frame of its own. */
export interface Desk {
  /** The workbook as it stands now. */
  readonly data: () => Promise<BookData>;
  /** Presses a ribbon button; resolves when the add-in says that it is done. */
  readonly run: (functionName: string) => Promise<void>;
  readonly close: () => void;
}

/** Milliseconds a custom function may still compute before the workbook is taken as it stands. */
const patience = 10_000;

const officeLanguages = { 'zh-CN': 'zh-CN', en: 'en-US' } as const;

/** The pane's frame, and a promise of office.js being ready in it. */
function loadPane(place: HTMLElement): { readonly frame: HTMLIFrameElement; readonly ready: Promise<void> } {
  const frame = document.createElement('iframe');
  frame.title = 'Tierwise';
  frame.src = '/addin/taskpane.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.replaceChildren(frame);
  return {
    frame,
    ready: loaded.then(async () => {
      // office.js puts `Office` there; its types are the add-in's.
      const { Office } = frame.contentWindow as unknown as { Office: { onReady: () => Promise<unknown> } };
      await Office.onReady();
    }),
  };
}

/**
 * Puts a workbook on the desk: the grid into one element, the built add-in's pane into another.
 *
 * @param functions the add-in's custom functions
 */
export async function openDesk(
  grid: HTMLElement,
  paneFrame: HTMLElement,
  data: BookData,
  preferences: Preferences,
  functions: readonly FunctionInfo[],
): Promise<Desk> {
  await loadGridFonts();
  // Univer keeps nothing beside its own in the element it fills, and charts lie over it.
  const cells = document.createElement('div');
  cells.className = 'cells';
  grid.replaceChildren(cells);
  const gridBook = await createGridBook(cells, data, preferences);
  const { book } = gridBook;
  const stopCharts = showCharts(grid, gridBook);
  let host: Host | undefined;
  // The one name the pane's page and the workbench share.
  (window as Attachable).tierwiseWorkbench = {
    attach: (pane) => {
      host?.close();
      const language = officeLanguages[preferences.language];
      host = playHost(pane, book, { language, theme: preferences.theme, functions });
    },
  };
  const pane = loadPane(paneFrame);
  return {
    data: async () => {
      await book.functions().idle(patience);
      return book.data();
    },
    run: async (functionName) => {
      await pane.ready;
      await host?.runCommand(functionName);
    },
    close: () => {
      paneFrame.replaceChildren();
      host?.close();
      stopCharts();
      book.dispose();
      grid.replaceChildren();
    },
  };
}
