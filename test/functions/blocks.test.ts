/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { message, typed, useFunctions } from './useFunctions';

beforeEach(() => useFunctions('en'));

it.each([
  ['=TIER.GINI({1;3})', [[0.25]]],
  ['=TIER.PERCENTILE({20;10;50;40;20})', [[37.5], [0], [100], [75], [37.5]]],
  ['=TIER.NORMALIZE({50;100;200},"linear",50,150)', [[0], [50], [100]]],
  ['=TIER.NORMALIZE({50;100;200},"linear",50,150,"lower")', [[100], [50], [0]]],
  ['=TIER.BAND(15,{10,20},{60,100})', [[60]]],
  ['=TIER.WEIGHTED({80,60},{0.75,0.25})', [[75]]],
  ['=TIER.CUT({1;2;4;5;7;9;10;20},"jenks",3)', [[1], [1], [1], [1], [2], [2], [2], [3]]],
  ['=TIER.CUT({1;9;2;8},"kmeans",2)', [[1], [2], [1], [2]]],
  ['=TIER.CUT({10;20;30;40},"share",{0.25,0.25,0.5})', [[1], [1], [2], [3]]],
  ['=TIER.PARETO({15;50;5;30})', [['B'], ['A'], ['C'], ['A']]],
  ['=TIER.TOPSHARE({50;5;30;15},0.5)', [[0.8]]],
  ['=TIER.QUADRANT(5,2,5,3)', [['Gold']]],
  ['=TIER.HSBC(5,2,45000,45100,5,3)', [['B Large, not yet loyal']]],
  [
    '=TIER.AHP({1,4;0.25,1})',
    [
      [0.8, 0],
      [0.2, ''],
    ],
  ],
  ['=TIER.LADDER(5,{"Gold",10;"Silver",3;"Member",0})', [['Silver']]],
  ['=TIER.LEADSTATUS("B",45000,45003)', [['Valid']]],
  // 7 days and, with a reason, 7 more: the preset of leads.
  ['=TIER.LEADSTATUS("B",45000,45010)', [['Expired']]],
  ['=TIER.LEADSTATUS("B",45000,45010,,"Outside causes")', [['Extended']]],
  ['=TIER.LEADSTATUS("B",45000,45014,,"客户出差")', [['Expiring']]],
  ['=TIER.LEADSTATUS("B",45000,45015,7,"visit")', [['Expired']]],
  ['=TIER.LEADSTATUS("B",45000,45010,7,A1)', [['Expired']]],
])('%s', async (formula, expected) => {
  const found = await typed(formula);
  expect([found, message()]).toEqual([expected, undefined]);
});
