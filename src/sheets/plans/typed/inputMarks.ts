import { columnIndex, columnLetters } from '../../address';
import { formulaText } from '../layout/formulas';
import type { PlannedCell, PlannedInputs } from '../layout/sheetPlan';

/**
 * Stands at the head of the hidden column that says, row by row, which cells people type into and about whom. It stands
 * beside them, so that it moves with them when rows are inserted, deleted or sorted.
 */
export const MARK_HEADING = 'tierwise';

/** Between the fields and the subject: what people type is theirs, or stands over a formula of ours. */
const OWN = '|';
const OVER_FORMULAS = '!';
/** Over a formula of ours, and about whom the next mark above is that names somebody. */
const ABOVE = '^';
/** In place of those: no cells of this row, but the fields of the rows below that name none. */
const HEAD = ':';

/** What a mark says. */
export interface InputMark {
  readonly subject: string;
  readonly fields: readonly (readonly [field: string, column: number])[];
  readonly holdFormulas: boolean;
  /** About whom the mark above is. */
  readonly isAboutAbove: boolean;
  /** Not of its own row: these are the fields of the rows below that name none. */
  readonly isHead: boolean;
}

/** The mark of row i of some inputs: `E=remark.value.sales G=date|K1`; a formula where the subject stands in a cell. */
export function inputMark(inputs: PlannedInputs, row: number): PlannedCell {
  const { fields, subject, holdFormulas, isHeaded, isAboutCell, isAboutAbove } = inputs;
  if (isAboutAbove) return `${said(fields)}${ABOVE}`;
  const head = `${isHeaded ? '' : said(fields)}${holdFormulas ? OVER_FORMULAS : OWN}`;
  return isAboutCell ? `=${formulaText(head)}&${subject(row)}` : `${head}${subject(row)}`;
}

/** What stands above the marks of inputs that are headed: `E=remark.value.sales G=date:`. */
export function headMark({ fields }: PlannedInputs): PlannedCell {
  return `${said(fields)}${HEAD}`;
}

function said(fields: PlannedInputs['fields']): string {
  return Object.entries(fields)
    .map(([field, column]) => `${columnLetters(column)}=${field}`)
    .join(' ');
}

/** What a mark says; undefined where the text is none. */
export function readMark(mark: string): InputMark | undefined {
  const [, named, kind, subject] = /^([^|!:^]*)([|!:^])(.*)$/s.exec(mark) ?? [];
  if (named === undefined || subject === undefined) return undefined;
  const fields = named.split(' ').flatMap((part): readonly (readonly [string, number])[] => {
    const [letters, field] = part.split('=');
    return letters && field ? [[field, columnIndex(letters)]] : [];
  });
  const isAboutAbove = kind === ABOVE;
  return { subject, fields, holdFormulas: kind === OVER_FORMULAS || isAboutAbove, isAboutAbove, isHead: kind === HEAD };
}
