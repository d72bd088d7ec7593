/** How long a lead has been in one class, in whole days and serial day numbers (Excel, 1900 system). */
export interface LeadTerm {
  /** The day the class was typed; undefined where there is none. A time of day does not count. */
  readonly gradedOn: number | undefined;
  /** The day that is asked about. A time of day does not count. */
  readonly asOf: number;
  /** Days within which the lead must close or rise: graded on day d, it still may on d + validityDays. */
  readonly validityDays: number;
  /** Whether the term was extended, once, with a reason. */
  readonly extended: boolean;
  /** Days that an extension adds to the first term. */
  readonly extensionDays: number;
}

/**
 * `expiring` on the last day of the term and on the day before it, extended or not; `expired` from the day after;
 * `extended` when the first term is over and the extension runs; `undated` without a day it was graded on.
 */
export type LeadStatus = 'valid' | 'expiring' | 'extended' | 'expired' | 'undated';

export interface LeadDue {
  readonly status: LeadStatus;
  /** The last day of the term, the extension included; undefined where undated. */
  readonly dueOn: number | undefined;
}

/**
 * Where a lead stands in its term. An expired one without progress goes to another salesperson.
 *
 * @throws RangeError "leadStatus requires …" for terms that are not whole days of at least 1, or without a day asked about
 * @example leadStatus({ gradedOn: 45000, asOf: 45003, validityDays: 7, extended: false, extensionDays: 7 })
 *   // { status: 'valid', dueOn: 45007 }
 */
export function leadStatus({ gradedOn, asOf, validityDays, extended, extensionDays }: LeadTerm): LeadDue {
  if (![validityDays, extensionDays].every((days) => Number.isInteger(days) && days >= 1)) {
    throw new RangeError('leadStatus requires terms of whole days, at least 1');
  }
  if (!Number.isFinite(asOf)) throw new RangeError('leadStatus requires a day that is asked about');
  if (gradedOn === undefined || !Number.isFinite(gradedOn)) return { status: 'undated', dueOn: undefined };
  const firstDueOn = Math.floor(gradedOn) + validityDays;
  const dueOn = extended ? firstDueOn + extensionDays : firstDueOn;
  return { status: statusOn(Math.floor(asOf), firstDueOn, dueOn), dueOn };
}

function statusOn(day: number, firstDueOn: number, dueOn: number): LeadStatus {
  if (day > dueOn) return 'expired';
  if (day >= dueOn - 1) return 'expiring';
  return day > firstDueOn ? 'extended' : 'valid';
}
