import { columnIndex, columnLetters } from '../address';
import { formulaText } from './formulas';
import type { PlannedCell, PlannedInputs } from './sheetPlan';

/**
 * Stands at the head of the hidden column that says, row by row, which cells people type into and about whom. It stands
 * beside them, so that it moves with them when rows are inserted, deleted or sorted.
 */
export const MARK_HEADING = 'tierwise';

/** Between the fields and the subject: what people type is theirs, or stands over a formula of ours. */
const OWN = '|';
const OVER_FORMULAS = '!';

/** What a mark says. */
export interface InputMark {
  readonly subject: string;
  readonly fields: readonly (readonly [field: string, column: number])[];
  readonly holdFormulas: boolean;
}

/** The mark of row i of some inputs: `E=remark.value.sales G=date|K1`; a formula where the subject is one. */
export function inputMark({ fields, subject, holdFormulas }: PlannedInputs, row: number): PlannedCell {
  const said = Object.entries(fields).map(([field, column]) => `${columnLetters(column)}=${field}`);
  const head = `${said.join(' ')}${holdFormulas ? OVER_FORMULAS : OWN}`;
  const about = subject(row);
  return about.startsWith('=') ? `=${formulaText(head)}&${about.slice(1)}` : `${head}${about}`;
}

/** What a mark says; undefined where the text is none. */
export function readMark(mark: string): InputMark | undefined {
  const [, said, kind, subject] = /^([^|!]*)([|!])(.*)$/s.exec(mark) ?? [];
  if (said === undefined || subject === undefined) return undefined;
  const fields = said.split(' ').flatMap((part): readonly (readonly [string, number])[] => {
    const [letters, field] = part.split('=');
    return letters && field ? [[field, columnIndex(letters)]] : [];
  });
  return { subject, fields, holdFormulas: kind === OVER_FORMULAS };
}
