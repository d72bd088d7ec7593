import { creditShares } from '../../../src/grading/leads/creditShares';

// The rule of the lead scheme: half to the first, half to the one who closed, none to those between.
it.each([
  ['one owner', ['Li'], { Li: 1 }],
  ['two', ['Li', 'Wang'], { Li: 0.5, Wang: 0.5 }],
  ['four', ['Li', 'Wang', 'Zhao', 'Sun'], { Li: 0.5, Wang: 0, Zhao: 0, Sun: 0.5 }],
  ['one who got it back', ['Li', 'Wang', 'Li'], { Li: 1, Wang: 0 }],
  ['a closer who had it before', ['Li', 'Wang', 'Zhao', 'Wang'], { Li: 0.5, Wang: 0.5, Zhao: 0 }],
  ['names with blanks around', ['Li', ' Li ', 'Wang'], { Li: 0.5, Wang: 0.5 }],
  ['blanks', ['', 'Li', ' ', 'Wang', ''], { Li: 0.5, Wang: 0.5 }],
  ['nobody', [], {}],
])('creditShares(owners) of %s', (_name, owners, shares) => {
  expect(Object.fromEntries(creditShares(owners).map(({ owner, share }) => [owner, share]))).toEqual(shares);
});

it('creditShares(owners) keeps the order of the owners', () => {
  expect(creditShares(['Wang', 'Li', 'Wang', 'Sun']).map(({ owner }) => owner)).toEqual(['Wang', 'Li', 'Sun']);
});
