import type { TableData } from '../../bookData';
import type { Package } from '../package/Package';
import { relationships } from '../package/relationships';
import { tableOf } from './tableXml';

export interface TablePart {
  readonly part: string;
  readonly data: TableData;
}

/** The tables of a sheet with their parts, in the file's order. */
export function readTables(pkg: Pick<Package, 'has' | 'text'>, sheetPart: string): readonly TablePart[] {
  return relationships(pkg, sheetPart)
    .filter(({ kind, target, external }) => kind === 'table' && !external && pkg.has(target))
    .flatMap(({ target }) => {
      const data = tableOf(pkg.text(target), target);
      return data ? [{ part: target, data }] : [];
    });
}
