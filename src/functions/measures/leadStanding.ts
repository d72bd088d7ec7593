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
  /** The reason its term was extended for, once; undefined where it was not. */
  readonly extension: string | undefined;
}

function leadScheme(days: number | undefined) {
  const scheme = presetById('lead-intent');
  if (scheme?.decide.kind !== 'given' || !scheme.decide.validity?.extension)
    throw new RangeError('leadScheme requires the preset of leads');
  const { decide } = scheme;
  const validity = { ...scheme.decide.validity, days: days ?? scheme.decide.validity.days };
  return {
    scheme: { ...scheme, decide: { ...decide, validity } } satisfies Scheme,
    grade: decide.indicator,
    since: validity.since,
    extension: scheme.decide.validity.extension.indicator,
  };
}

/**
 * How the grade of a lead stands, by the scheme of leads; undefined for one that leaves the list.
 *
 * @throws Refusal `unknownGrade`, `unknownExtension`
 */
export function leadStanding({ grade, gradedOn, asOf, days, extension }: Lead): GivenStatus | undefined {
  const { scheme, ...ids } = leadScheme(days);
  const numbers = {
    [ids.grade]: category(scheme, ids.grade, grade, 'unknownGrade'),
    [ids.since]: Float64Array.of(gradedOn ?? NaN),
    ...(extension !== undefined && {
      [ids.extension]: category(scheme, ids.extension, extension, 'unknownExtension'),
    }),
  };
  const grades = gradeOf({ rowCount: 1, numbers }, scheme, { asOf });
  return GIVEN_STATUSES[grades.given?.statuses[0] ?? -1];
}

/** Reads a category as the pane does. */
function category({ indicators }: Scheme, id: string, given: unknown, refused: string): Float64Array {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new RangeError('category requires an indicator of the scheme');
  const cell = sheetCell(given);
  const place = { rows: Int32Array.of(0), firstRow: 0, date1904: false };
  const { values } = finished(columnSteps({ header: '', column: 0, cells: [cell] }, indicator, place));
  if (Number.isNaN(values[0])) {
    const known = (indicator.categories ?? []).map(({ names }) => names[language()]).join(', ');
    throw new Refusal(refused, { found: typeof cell === 'object' ? cell.error : String(cell ?? ''), known });
  }
  return values;
}
