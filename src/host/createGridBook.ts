import type { BookData } from './bookData';
import type { Book } from './store/book';
import { openBook } from './store/createBook';
import { drawBookLooks } from './univer/drawBookLooks';
import { gridEngineOptions } from './univer/gridPlugins';
import type { GridOptions } from './univer/gridPlugins';

/** A live workbook on the screen. */
export interface GridBook {
  /** The same as `createBook` gives; disposing of it takes the grid away. */
  readonly book: Book;
}

/**
 * A live workbook with its grid in an element of the page. What a person does there comes out of `onChange` with the
 * source `user`.
 *
 * @param container an element with a size; the grid fills it
 */
export function createGridBook(container: HTMLElement, data: BookData, options: GridOptions = {}): Promise<GridBook> {
  const { book, engine } = openBook(data, gridEngineOptions(container, options));
  const stopDrawing = drawBookLooks(engine, (sheetId) => book.tables(sheetId));
  const dispose = () => {
    stopDrawing();
    book.dispose();
  };
  return Promise.resolve({ book: { ...book, dispose } });
}
