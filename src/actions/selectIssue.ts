import { runExcel, selectCell } from '../excel';
import type { CellIssue } from './types';

/** Shows the cell of an issue, or its row where it has no cell; nothing happens for an issue of the whole. */
export async function selectIssue(
  sheet: string,
  { address, rowNumber }: Pick<CellIssue, 'address' | 'rowNumber'>,
): Promise<void> {
  const target = address ?? (rowNumber === undefined ? undefined : `A${rowNumber}`);
  if (target !== undefined) await runExcel((context) => selectCell(context, sheet, target));
}
