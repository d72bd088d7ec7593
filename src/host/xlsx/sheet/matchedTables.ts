import type { TableData } from '../../bookData';
import type { TablePart } from './readTables';

/** For every table of the data the part it came from: by its name, else (renamed) by its first cell. */
export function matchedTables(
  parts: readonly TablePart[],
  tables: readonly TableData[],
): readonly (TablePart | undefined)[] {
  const free = new Set(parts);
  const claim = (isIt: (data: TableData) => boolean): TablePart | undefined => {
    const found = [...free].find(({ data }) => isIt(data));
    if (found) free.delete(found);
    return found;
  };
  const byName = tables.map((table) => claim(({ name }) => name.toLowerCase() === table.name.toLowerCase()));
  return tables.map(
    (table, index) =>
      byName[index] ?? claim(({ rect }) => rect.row === table.rect.row && rect.column === table.rect.column),
  );
}
