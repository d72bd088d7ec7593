import type { BookData } from './bookData';
import type { Book } from './store/book';
import { openBook } from './store/createBook';
import { drawBookLooks } from './univer/drawBookLooks';
import { gridView, watchGrid, type GridView } from './univer/gridView';
import { keepHiddenNamesHidden } from './univer/keepHiddenNamesHidden';
import { gridEngineOptions } from './univer/gridPlugins';
import { rangeOf } from './univer/range';
import { ScrollToRangeOperation } from './univer/univerGridPackages';
import type { GridOptions } from './univer/gridPlugins';

/** A live workbook on the screen. */
export interface GridBook {
  /** The same as `createBook` gives; disposing of it takes the grid away. */
  readonly book: Book;
  /** What of the active sheet is on the screen; undefined before the grid has drawn anything. */
  readonly view: () => GridView | undefined;
  /** Calls back when the grid moved what it shows. @returns ends it */
  readonly watchView: (moved: () => void) => () => void;
}

/**
 * A live workbook with its grid in an element of the page. What a person does there comes out of `onChange` with the
 * source `user`.
 *
 * @param container an element with a size; the grid fills it
 */
export function createGridBook(container: HTMLElement, data: BookData, options: GridOptions = {}): Promise<GridBook> {
  const { book, engine } = openBook(data, gridEngineOptions(container, options));
  keepHiddenNamesHidden(engine);
  const stopDrawing = drawBookLooks(engine, (sheetId) => book.tables(sheetId));
  // A person scrolls to what they select; what the pane selects has to come into view, as in Excel.
  const stopScrolling = book.onChange((change) => {
    if (change.kind !== 'selection' || change.source === 'user') return;
    engine.run(ScrollToRangeOperation.id, { range: rangeOf({ ...change.rect, rows: 1, columns: 1 }) });
  });
  const dispose = () => {
    stopScrolling();
    stopDrawing();
    book.dispose();
  };
  return Promise.resolve({
    book: { ...book, dispose },
    view: () => gridView(engine),
    watchView: (moved) => watchGrid(engine, moved),
  });
}
