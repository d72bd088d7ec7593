import type { BookData, SheetData } from '../../bookData';
import type { SheetEntry, WorkbookFile } from './WorkbookFile';

/** A sheet of the data and the entry of the file it came from; undefined: it is new. */
export interface PlannedSheet {
  readonly data: SheetData;
  readonly entry?: SheetEntry;
}

/** Which sheet of the data is which of the file: by its part, else by its name. */
export function sheetPlan(file: WorkbookFile, data: BookData): readonly PlannedSheet[] {
  const free = new Set(file.worksheets);
  const claim = (isIt: (entry: SheetEntry) => boolean): SheetEntry | undefined => {
    const entry = [...free].find(isIt);
    if (entry) free.delete(entry);
    return entry;
  };
  const byPart = data.sheets.map((sheet) =>
    sheet.part === undefined ? undefined : claim((entry) => entry.part === sheet.part),
  );
  return data.sheets.map((sheet, index) => {
    const entry =
      byPart[index] ??
      (sheet.part === undefined ? claim(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()) : undefined);
    return { data: sheet, entry };
  });
}
