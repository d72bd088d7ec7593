import { explain, grade, GIVEN_STATUSES, summarise } from '../../../src/grading';
import { leadIntent } from '../../../src/grading/presets/leadIntent';
import { columnsOf, tierIds } from '../schemeFixture';
import { serialDay } from './workedCase';

const [A, B, , D, won] = [0, 1, 2, 3, 4] as const;
const gradedOn = serialDay('2025-03-03');
const leads = columnsOf({
  intent: [A, B, D, won],
  gradedOn: [gradedOn, gradedOn, gradedOn, gradedOn],
  extensionReason: [undefined, 0, undefined, undefined],
  expectedAmount: [100, 20, 3, 400],
});

it('lead-intent says until when a lead may close or rise: seven days, once seven more with a reason', () => {
  const { given } = grade(leads, leadIntent, { asOf: gradedOn + 3 });
  const dues = ['2025-03-10', '2025-03-17', '2025-03-10'].map(serialDay);
  expect([...(given?.due ?? [])].slice(0, 3)).toEqual(dues);
  expect(Array.from(given?.statuses ?? [], (status) => GIVEN_STATUSES[status])).toEqual([
    'valid',
    'valid',
    'reassign',
    undefined,
  ]);
});

it('lead-intent takes who has bought off the list, with the reason, and out of the sums', () => {
  const grades = grade(leads, leadIntent, { asOf: gradedOn });
  expect(tierIds(grades)).toEqual(['A', 'B', 'D', null]);
  expect(explain(grades, 3)).toMatchObject({ decidedBy: 'gate', gate: 'won' });
  const sums = summarise(grades, leads.numbers.expectedAmount).map(({ tier, amount }) => [tier, amount]);
  expect(sums).toEqual([
    ['A', 100],
    ['B', 20],
    ['C', 0],
    ['D', 3],
  ]);
});

it('lead-intent takes the latest day a lead was graded on as today where none is given', () => {
  expect(grade(leads, leadIntent).asOf).toBe(gradedOn);
});
