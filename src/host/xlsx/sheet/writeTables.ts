import type { TableData } from '../../bookData';
import type { Draft } from '../package/Draft';
import { relationships } from '../package/relationships';
import { parseXml } from '../xml/parseXml';
import { matchedTables } from './matchedTables';
import { readTables } from './readTables';
import { isSameTable, tableXml } from './tableXml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';

/**
 * Writes the tables of a sheet into their parts.
 *
 * @returns the sheet's `tableParts`; undefined: it stays as it is
 */
export function writeTables(draft: Draft, sheetPart: string, tables: readonly TableData[]): string | undefined {
  const parts = readTables(draft, sheetPart);
  const matched = matchedTables(parts, tables);
  for (const gone of parts.filter((part) => !matched.includes(part))) {
    draft.unrelate(sheetPart, gone.part);
    draft.remove(gone.part);
  }
  tables.forEach((table, index) => {
    const old = matched[index];
    if (old && isSameTable(old.data, table)) return;
    if (old) draft.write(old.part, tableXml(table, 0, draft.text(old.part)));
    else
      draft.relate(
        sheetPart,
        RELATION,
        draft.add('xl/tables/table#.xml', TYPE, tableXml(table, freeTableId(draft), undefined)),
      );
  });
  const isSameList = parts.length === tables.length && matched.every((part) => part !== undefined);
  return isSameList ? undefined : tablePartsXml(draft, sheetPart);
}

function tablePartsXml(draft: Draft, sheetPart: string): string {
  const ids = relationships(draft, sheetPart)
    .filter(({ kind }) => kind === 'table')
    .map(({ id }) => id);
  const office = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const list = ids.map((id) => `<tablePart ${office} r:id="${id}"/>`).join('');
  return ids.length === 0 ? '' : `<tableParts count="${ids.length}">${list}</tableParts>`;
}

/** Table numbers are unique in the workbook, whatever their parts are called. */
function freeTableId(draft: Draft): number {
  const taken = draft
    .names()
    .filter((name) => /\/tables\/[^/]*\.xml$/i.test(name))
    .map((name) => Number(parseXml(draft.text(name), name).attributes['id'] ?? 0));
  return Math.max(0, ...taken) + 1;
}
