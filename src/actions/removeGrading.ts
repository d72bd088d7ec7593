import { removeGrading as removeFromSheet, runExcel } from '../excel';

/**
 * Removes the gradings of a sheet, ours and what was typed into their columns, also after the workbook was reopened.
 *
 * @throws Refusal `protectedSheet`
 */
export function removeGrading(sheet: string): Promise<void> {
  return runExcel((context) => removeFromSheet(context, sheet));
}
