/**
 * .xlsx files: `openXlsx` makes a `BookData` of one, `saveXlsx` writes it back. What belongs here: the zip, the package and
 * the XML of SpreadsheetML. What does not: the live book, Office's objects, sentences.
 *
 * A file is never rebuilt from what we understood of it. Saving takes the original package and patches it: cells, elements
 * and parts the data does not change are copied letter by letter, so that charts, comments, validations, pivot tables and
 * whatever else passes through. That needs every letter's place, which a reader such as hucre does not keep, and its writer
 * makes a new package of what it knows (it also loses protection hashes and swaps a theme's light and dark colours). So the
 * package is read and written here, over fflate's inflate and deflate; hucre stands in the tests as a second reader and writer.
 */
export { openXlsx } from './openXlsx';
export { partsLost, saveXlsx } from './saveXlsx';
export { XlsxError, type XlsxProblem } from './XlsxError';
