import { cellAddress } from '../../address';
import { detailsCell, detailsColumn, lookupColumn, nobodyPlace } from '../details/detailsOf';
import { at } from './evaluationColumns';
import type { ReportSources } from '../reportSources';

/** Formulas of one form, which look its customer up in the details. */
export interface FormFormulas {
  /** Address of the cell with the id, and of the one with the customer's place in the details. */
  readonly idCell: string;
  readonly keyCell: string;
  /** The customer's place in the details: the one lookup of the form. */
  readonly key: string;
  /** Whether there is no such customer, as a condition. */
  readonly isNobody: string;
  /** A column of the details at that place, as a formula goes on with it. */
  readonly cell: (column: number) => string;
  /** What stands there, of columns that hold a text in every row, or whose zeros a format hides. */
  readonly shown: (column: number) => string;
  /** The text that stands there; nothing where blank. */
  readonly textOf: (column: number) => string;
}

/** The formulas of a form whose id stands in a row. */
export function formFormulas({ details }: Pick<ReportSources, 'details'>, row: number): FormFormulas {
  const idCell = fixed(row, at.weight);
  const keyCell = fixed(row, at.key);
  const nobody = nobodyPlace(details);
  const cell = (column: number) => `INDEX(${lookupColumn(details, column)},${keyCell})`;
  const ids = detailsColumn(details, details.columns.id);
  return {
    idCell,
    keyCell,
    key: `=IFERROR(MATCH(${withoutWildcards(`${idCell}&""`)},${ids},0),${nobody})`,
    isNobody: `${keyCell}=${nobody}`,
    cell,
    shown: (column) => `=${cell(column)}`,
    textOf: (column) => `=${cell(column)}&""`,
  };
}

/** A text as MATCH looks for it: there ? and * stand for anything. */
export function withoutWildcards(formula: string): string {
  return ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, formula);
}

/** An address that stays the same wherever its formula goes. */
export function fixed(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

/** Where the weight of a term stands in the details. */
export function weightCell({ details }: Pick<ReportSources, 'details'>, points: number): string {
  return `=${detailsCell(details, details.weightRow, points)}`;
}
