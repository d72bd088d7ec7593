import type { SourceColumn, SourceData } from '../../src/excel';
import { benchTable } from './benchBook';

/** The bench's customers as the add-in has them once their sheet is read: a header in row 1, nothing left out. */
export function benchSource(rows: number): SourceData {
  const table = benchTable(rows);
  const columns = table.headers.map((header, column): SourceColumn => {
    const cells = table.rows.map((row) => row[column] ?? undefined);
    return { header, column, cells, isOurs: false, sample: cells.slice(0, 5).map((cell) => String(cell ?? '')) };
  });
  return {
    sheet: table.sheet,
    area: { row: 0, column: 0, rows: rows + 1, columns: columns.length },
    columns,
    customers: { columns, firstRow: 1, rows: Int32Array.from({ length: rows }, (_, row) => row), date1904: false },
    runs: [],
    notes: [],
    standing: [],
  };
}
