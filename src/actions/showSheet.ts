import { runExcel, showSheet as activate } from '../excel';

/** Shows a sheet to the person. */
export function showSheet(sheet: string): Promise<void> {
  return runExcel((context) => activate(context, sheet));
}
