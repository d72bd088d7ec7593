import { grade, type PreviousGrading } from '../../../src/grading';
import { memberFive } from '../../../src/grading/presets/memberFive';
import { columnsOf, tierIds } from '../schemeFixture';

const today = 45_000;
const [vip, gold, silver] = [0, 1, 2] as const;

/** Members who held a tier since so many days. */
const held = (tiers: readonly number[], days: readonly number[]): PreviousGrading => ({
  tiers: Int16Array.from(tiers),
  streaks: new Int8Array(tiers.length),
  since: Float64Array.from(days, (ago) => today - ago),
});

it('member-5 keeps a level for a year once it is reached, and raises at once', () => {
  const sales = [6000, 6000, 60_000];
  const previous = held([gold, gold, silver], [364, 365, 10]);
  const grades = grade(columnsOf({ sales }), memberFive, { asOf: today, previous });
  expect(tierIds(grades)).toEqual(['gold', 'silver', 'vip']);
});

it('member-5 takes a level from those who stopped buying even within the year, but not what is paid for', () => {
  const none = 0;
  const paidVip = 4;
  const grades = grade(
    columnsOf({ sales: [60_000, 60_000], lastOrder: [today - 366, today - 366], paidPlan: [none, paidVip] }),
    memberFive,
    { asOf: today, previous: held([vip, vip], [100, 100]) },
  );
  expect(tierIds(grades)).toEqual(['bronze', 'vip']);
});

it('member-5 makes do with one way up, and says which columns it could use where there is none', () => {
  expect(tierIds(grade(columnsOf({ servedTimes: [100, 40, 15, 5, 4] }), memberFive))).toEqual([
    'vip',
    'gold',
    'silver',
    'bronze',
    'ordinary',
  ]);
  const { issues } = grade(columnsOf({ lastOrder: [today] }), memberFive);
  expect(issues[0]?.code).toBe('ladderWithoutColumns');
  expect(issues[0]?.params.from).toBe('sales,orders,servedTimes,paidPlan');
});
