import { leadStatus } from '../../../src/grading/leads/leadStatus';

const GRADED_ON = 45_000;
const onDay = (day: number, extended: boolean, validityDays = 7) =>
  leadStatus({ gradedOn: GRADED_ON, asOf: GRADED_ON + day, validityDays, extended, extensionDays: 7 });

// The rule of the lead scheme: within 7 days, extendable once; the last day and the one before warn.
it.each([
  [-1, 'valid'],
  [0, 'valid'],
  [5, 'valid'],
  [6, 'expiring'],
  [7, 'expiring'],
  [8, 'expired'],
  [14, 'expired'],
])('leadStatus of a term of 7 days, on day %d: %s', (day, status) => {
  expect(onDay(day, false)).toEqual({ status, dueOn: GRADED_ON + 7 });
});

it.each([
  [0, 'valid'],
  [6, 'valid'],
  [7, 'valid'],
  [8, 'extended'],
  [12, 'extended'],
  [13, 'expiring'],
  [14, 'expiring'],
  [15, 'expired'],
])('leadStatus of 7 days extended by 7, on day %d: %s', (day, status) => {
  expect(onDay(day, true)).toEqual({ status, dueOn: GRADED_ON + 14 });
});

it('leadStatus of a term of one day warns at once', () => {
  expect([0, 1, 2].map((day) => onDay(day, false, 1).status)).toEqual(['expiring', 'expiring', 'expired']);
});

it('leadStatus looks at days, not at times of day', () => {
  const term = { validityDays: 7, extended: false, extensionDays: 7 };
  expect(leadStatus({ ...term, gradedOn: 45_000.9, asOf: 45_007.99 })).toEqual({ status: 'expiring', dueOn: 45_007 });
  expect(leadStatus({ ...term, gradedOn: 45_000.9, asOf: 45_008.01 }).status).toBe('expired');
});

it.each([undefined, NaN, Infinity])('leadStatus of a lead graded on %d is undated', (gradedOn) => {
  expect(leadStatus({ gradedOn, asOf: 45_000, validityDays: 7, extended: true, extensionDays: 7 })).toEqual({
    status: 'undated',
    dueOn: undefined,
  });
});

it.each([
  [{ validityDays: 0 }, 'terms of whole days, at least 1'],
  [{ validityDays: 1.5 }, 'terms of whole days, at least 1'],
  [{ extensionDays: -7 }, 'terms of whole days, at least 1'],
  [{ asOf: NaN }, 'a day that is asked about'],
])('leadStatus refuses %j', (wrong, required) => {
  const term = { gradedOn: 45_000, asOf: 45_000, validityDays: 7, extended: false, extensionDays: 7 };
  expect(() => leadStatus({ ...term, ...wrong })).toThrow(new RangeError(`leadStatus requires ${required}`));
});
