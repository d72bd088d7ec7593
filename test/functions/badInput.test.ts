/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { customers } from '../actions/customersOnSheet';
import { message, type, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions('en'));

const nested = '"x"';

describe('what cannot be used is told in a sentence, as #VALUE!', () => {
  it.each([
    ['=TIER.GRADE(H1:J3)', 'No header row was found'],
    ['=TIER.GRADE({"Customer ID","Sales"})', 'There are no customers below the header.'],
    [
      '=TIER.GRADE({"Customer ID","Sales";"K1",5},"rfm")',
      'needs columns that were not found: Days since last order, Orders',
    ],
    ['=TIER.GRADE({"Customer ID","Colour";"K1","red"})', 'Value–potential'],
    ['=TIER.GRADE({"Customer ID","Sales";"K1","many"},"sales-class")', 'holds no readable value'],
    ['=TIER.GRADE({"Customer ID","Sales";"K1",5},"sales-class","soon")', '“soon” cannot be read as a date'],
    ['=TIER.MATRIX({"Customer ID","Sales";"K1",5},"sales-class")', 'is not a matrix of two dimensions'],
    ['=TIER.NORMALIZE({1;2},"best")', 'There is no method “best”. There are: percentile, minmax'],
    ['=TIER.NORMALIZE({1;2},"linear",5)', 'linear takes 2 numbers: floor, target'],
    ['=TIER.NORMALIZE({1;2},"linear",5,5)', 'Floor and target must differ.'],
    ['=TIER.NORMALIZE({1;2},"target",5,0)', 'The reach must be above 0.'],
    ['=TIER.NORMALIZE({1;2},"minmax",0.5)', '0.5 is not a share between 0 and 1.'],
    ['=TIER.NORMALIZE({1;"a lot"},"percentile")', '“a lot” cannot be read as a number'],
    ['=TIER.NORMALIZE(H1:H3,"percentile")', 'The range holds no number.'],
    ['=TIER.BAND("high",{1,2},{3,4})', '“high” cannot be read as a number'],
    ['=TIER.BAND(1,{2,1},{3,4})', 'Thresholds must rise.'],
    ['=TIER.BAND(1,{1,2},{3,4,5,6})', 'The scores must be as many as the thresholds (2)'],
    ['=TIER.WEIGHTED({1,2,3},{1,2})', 'The ranges differ in size: 3 and 2.'],
    ['=TIER.WEIGHTED({1,2},{-1,2})', 'Weights must not be negative'],
    ['=TIER.WEIGHTED({1,2},{0,0})', 'Weights must not be negative, and not all 0'],
    ['=TIER.CUT({1;2;2},"jenks",3)', 'There are only 2 different values for 3 classes.'],
    ['=TIER.CUT({1;2;2},"kmeans",3)', 'There are only 2 different values for 3 classes.'],
    ['=TIER.CUT({1;2;3},"jenks",1.5)', '1.5 is not a whole number from 2 to 100.'],
    ['=TIER.CUT({1;2;3},"share",{0.5,0.6})', 'Shares must be positive and add up to 1.'],
    ['=TIER.CUT({1;2;3},"absolute",{3,2})', 'Thresholds must rise.'],
    ['=TIER.CUT({1;2;3},"share")', 'The range holds no number.'],
    ['=TIER.PARETO({-1;-2})', 'The total is not above zero'],
    ['=TIER.PARETO({1;2},{0.9,0.8})', 'Cumulative shares must rise'],
    ['=TIER.GINI({-1;0})', 'The total is not above zero'],
    ['=TIER.TOPSHARE({1;2},1.5)', '1.5 is not a share between 0 and 1.'],
    ['=TIER.AHP({1,2,3;1,1,1})', 'must be square; it has 2 rows and 3 columns'],
    ['=TIER.AHP({1,2;3,1})', 'row 2, column 1 must be the reciprocal of its opposite (0.5), not 3'],
    ['=TIER.AHP({1,-2;-0.5,1})', 'Judgements must be positive numbers; -2 is not.'],
    ['=TIER.AHP({1,0;0,1})', 'Judgements must be positive numbers; 0 is not.'],
    ['=TIER.ENTROPY({1,-2;3,4})', 'Entropy weights take no negative values (-2).'],
    ['=TIER.RFM({1;2},{1;2;3},{1;2})', 'The ranges differ in size: 2 and 3.'],
    ['=TIER.RFM({1;2},{1;2},{1;2},1)', '1 is not a whole number from 2 to 100.'],
    ['=TIER.RFM({1;2},{1;2},{1;2},5,"rfm",{"A",1,5})', 'A table of segments has 7 columns'],
    ['=TIER.HSBC(1,1,1,"",1,1)', 'asOf requires a date.'],
    ['=TIER.LADDER({1,2},{"Gold",5})', 'a minimum for every value (2)'],
    ['=TIER.LEADSTATUS("Z",45000,45003)', '“Z” is no grade of a lead. There are: A About to close'],
    ['=TIER.LEADSTATUS("A",45000,45003,7,"why not")', '“why not” is no reason for an extension. There are: Visit date'],
    [
      '=TIER.EXPLAIN({"Customer ID","Sales";"K1",5;"K2",4;"K1",3},"K1","sales-class")',
      'The id “K1” stands in the table 2 times, in rows 2, 4.',
    ],
    [
      '=TIER.NEXT({"Customer ID","Sales";"K1",5;"K2",4;"K1",3},"K1","sales-class")',
      'The id “K1” stands in the table 2 times, in rows 2, 4.',
    ],
    ['=TIER.LEADSTATUS("A",45000,45003,0)', '0 is not a whole number from 1 to 3650.'],
  ])('%s', async (formula, sentence) => {
    expect(await typed(formula)).toEqual([['#VALUE!']]);
    expect(message()).toContain(sentence);
  });

  it('a customer that is not there is #N/A', async () => {
    await type('A1:E7', customers);
    expect(await typed('=TIER.EXPLAIN(A1:E7,"K99","value-potential")')).toEqual([['#N/A']]);
    expect(message()).toBe('The table has no customer with the id “K99”.');
  });

  it('the best customer has no next tier: #N/A', async () => {
    expect(await typed('=TIER.NEXT({"Customer ID","Sales";"K1",5000000},"K1","sales-class")')).toEqual([['#N/A']]);
  });
});

describe('cells that hold errors', () => {
  it('count as missing in a table, as in the pane', async () => {
    await type('A1:E7', customers);
    await type('C5', [['=1/0']]);
    const rows = await typed('=TIER.GRADE(A1:E7,"value-potential")');
    expect(rows[4]).toEqual(['K4', '', '']);
    expect(rows[3]?.[1]).not.toBe('');
  });

  it('are named by functions of a column', async () => {
    await type('A1:A3', [[1], ['=1/0'], [3]]);
    expect(await typed('=TIER.PERCENTILE(A1:A3)')).toEqual([['#VALUE!']]);
    expect(message()).toContain('#DIV/0!');
  });
});

it('booleans are no numbers', async () => {
  expect(await typed('=TIER.PERCENTILE({1;TRUE})')).toEqual([['#VALUE!']]);
});

it('what looks like a formula stays text', async () => {
  await type('A1:B3', [
    ['Customer ID', 'Sales'],
    ["'=1+1", 1200000],
    ["'@SUM(A1)", 5],
  ]);
  const rows = await typed('=TIER.GRADE(A1:B3,"sales-class")');
  expect(rows.slice(1).map(([id]) => id)).toEqual(['=1+1', '@SUM(A1)']);
});

it('whole columns are read as far as they are used', async () => {
  await type('A1:E7', customers);
  const rows = await typed('=TIER.GRADE(A:E,"value-potential")', 'H1');
  expect(rows).toHaveLength(7);
}, 120_000);

it('the runtime goes on after every failure', async () => {
  await typed(`=TIER.BAND(${nested},{1},{2})`);
  expect(await typed('=TIER.GINI({1;3})')).toEqual([[0.25]]);
});
