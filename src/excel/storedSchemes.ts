import type { Scheme } from '../grading/types';
import { runExcel } from './runExcel';
import { workbookSchemes } from './workbookSchemes';

let underWay: Promise<readonly Scheme[]> | undefined;

/** The workbook's own schemes for those who hold no context: asked for many times at once, they are read once. */
export function storedSchemes(): Promise<readonly Scheme[]> {
  underWay ??= runExcel(workbookSchemes).finally(() => (underWay = undefined));
  return underWay;
}
