/** Tells the pane when something in the workbook changed. */
export { watchWorkbook } from '../excel';
