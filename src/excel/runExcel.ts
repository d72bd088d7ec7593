import { ExcelError } from './ExcelError';

/** What a batch talks to the workbook through. */
export type ExcelContext = Excel.RequestContext;

/** What office.js throws: told by its shape, for its class is only there once the library is. */
function isOfficeError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && 'debugInfo' in error && 'code' in error && typeof error.code === 'string';
}

/**
 * Runs a batch against the workbook, waiting while a cell is being edited. The only place that calls `Excel.run`, and
 * the only one where a failure of Excel becomes an `ExcelError`.
 *
 * @param batch gets the context; its objects are not valid afterwards
 * @throws ExcelError where Excel refuses or fails; other errors of the batch pass as they are
 */
export async function runExcel<T>(batch: (context: ExcelContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw isOfficeError(error) ? new ExcelError(error.code, error.message, error) : error;
  }
}
