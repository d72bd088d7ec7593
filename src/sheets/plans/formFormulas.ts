import { cellAddress } from '../address';
import { detailsCell, detailsColumn } from './details';
import { at } from './evaluationColumns';
import type { ReportSources } from './reportSources';

/** Formulas of one form, which look its customer up in the details. */
export interface FormFormulas {
  /** Address of the cell with the id, and of the one with the customer's row in the details: 0 where there is none. */
  readonly idCell: string;
  readonly keyCell: string;
  /** The customer's row in the details: the one lookup of the form. */
  readonly key: string;
  /** The cell of a column of the details, as a formula goes on with it. */
  readonly cell: (column: number) => string;
  /** What stands in a column of the details: a text, or whatever it is; nothing where blank or there is no such customer. */
  readonly textOf: (column: number) => string;
  readonly cellOf: (column: number) => string;
  /** A formula that shows nothing where there is no such customer. */
  readonly known: (formula: string) => string;
}

/** The formulas of a form whose id stands in a row. */
export function formFormulas({ details }: Pick<ReportSources, 'details'>, row: number): FormFormulas {
  const idCell = fixed(row, at.weight);
  const keyCell = fixed(row, at.key);
  const cell = (column: number) => `INDEX(${detailsColumn(details, column)},${keyCell})`;
  const known = (formula: string) => `=IF(${keyCell}=0,"",${formula})`;
  // In MATCH ? and * stand for anything.
  const escaped = ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, `${idCell}&""`);
  return {
    idCell,
    keyCell,
    cell,
    key: `=IFERROR(MATCH(${escaped},${detailsColumn(details, details.columns.id)},0),0)`,
    textOf: (column) => known(`${cell(column)}&""`),
    cellOf: (column) => known(`IF(${cell(column)}="","",${cell(column)})`),
    known,
  };
}

/** An address that stays the same wherever its formula goes. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Where the weight of a term stands in the details. */
export function weightCell({ details }: Pick<ReportSources, 'details'>, points: number): string {
  return `=${detailsCell(details, details.weightRow, points)}`;
}
