import type { SourceData } from '../excel';
import { rowPrintSteps } from '../sheets';
import type { Customers } from '../sheets';
import type { Job } from './types';

/** By what customers are found again: their numbers, else their names, else their rows. */
export interface CustomerKeys {
  /** As standings hold them; `''` for a customer without. */
  readonly known: readonly string[];
  /** `known` are fingerprints of rows. */
  readonly isByRow: boolean;
  /** As what people type about customers names them; row numbers where `isByRow`. */
  readonly typed: readonly string[];
}

/** By what the customers of a job are found again at the next grading, in steps. */
export function* customerKeySteps(
  { mapping }: Job,
  { columns, customers: table }: SourceData,
  { ids, names, issues }: Customers,
): Generator<void, CustomerKeys, void> {
  if (mapping.id !== undefined) {
    // Row numbers stand in for numbers that are missing: they say nothing about who it is.
    const missing = new Set(issues.flatMap(({ code, rowNumber }) => (code === 'missingId' ? [rowNumber] : [])));
    const known =
      missing.size === 0
        ? ids
        : ids.map((id, customer) => (missing.has(table.firstRow + (table.rows[customer] ?? 0) + 1) ? '' : id));
    return { known, isByRow: false, typed: ids };
  }
  if (mapping.name !== undefined) return { known: names, isByRow: false, typed: names };
  const mapped = Object.values(mapping).flatMap((column) => columns[column] ?? []);
  const cells = mapped.map((column) => column.cells);
  return { known: yield* rowPrintSteps(cells, table.rows), isByRow: true, typed: ids };
}
