import { finished, GIVEN_STATUSES, grade as gradeOf, presetById } from '../../grading';
import type { GivenStatus, Scheme } from '../../grading/types';
import { columnSteps, Refusal } from '../../sheets';
import { language } from '../answers/language';
import { sheetCell } from '../cells/sheetCell';

/** A lead, and the day that is asked about. */
export interface Lead {
  readonly grade: unknown;
  readonly gradedOn: number | undefined;
  readonly asOf: number;
  /** The scheme's own unless given. */
  readonly days: number | undefined;
}

function leadScheme(days: number | undefined): Scheme {
  const scheme = presetById('lead-intent');
  if (scheme?.decide.kind !== 'given' || !scheme.decide.validity)
    throw new RangeError('leadScheme requires the preset of leads');
  const { decide } = scheme;
  const validity = { ...scheme.decide.validity, days: days ?? scheme.decide.validity.days };
  return { ...scheme, decide: { ...decide, validity } };
}

/**
 * How the grade of a lead stands, by the scheme of leads; undefined for one that leaves the list.
 *
 * @throws Refusal `unknownGrade`
 */
export function leadStanding({ grade, gradedOn, asOf, days }: Lead): GivenStatus | undefined {
  const scheme = leadScheme(days);
  const indicator = scheme.indicators.find(
    ({ id }) => scheme.decide.kind === 'given' && id === scheme.decide.indicator,
  );
  if (!indicator) throw new RangeError('leadStanding requires the indicator of the grade');
  const cell = sheetCell(grade);
  const place = { rows: Int32Array.of(0), firstRow: 0, date1904: false };
  const { values, issues } = finished(columnSteps({ header: '', column: 0, cells: [cell] }, indicator, place));
  if (Number.isNaN(values[0]) || issues.some(({ code }) => code === 'unknownCategory')) {
    const grades = scheme.tiers.map(({ names }) => names[language()]).join(', ');
    throw new Refusal('unknownGrade', { found: typeof cell === 'object' ? cell.error : String(cell ?? ''), grades });
  }
  const numbers = { [indicator.id]: values, gradedOn: Float64Array.of(gradedOn ?? NaN) };
  const grades = gradeOf({ rowCount: 1, numbers }, scheme, { asOf });
  return GIVEN_STATUSES[grades.given?.statuses[0] ?? -1];
}
