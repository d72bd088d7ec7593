import { readFile } from 'node:fs/promises';
import type { BookData } from '../../host';
import { openXlsx, XlsxError } from '../../host/xlsx';
import { reasonOf } from '../reasonOf';
import { Refusal } from './Refusal';

/**
 * The workbook in a file.
 *
 * @throws Refusal in one sentence where there is no such file or it is no readable workbook
 */
export async function readBook(file: string): Promise<BookData> {
  const bytes = await readFile(file).catch((error: unknown) => {
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? new Refusal('fileMissing', { file }) : new Refusal('fileUnreadable', { file, reason });
  });
  try {
    return openXlsx(bytes);
  } catch (error) {
    if (error instanceof XlsxError) throw new Refusal(error.code, { file });
    throw error;
  }
}
