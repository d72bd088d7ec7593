import { fileName, renamedCalls } from '../../../src/host/custom-functions/fileNames';

const names = new Map([
  ['TIER.GRADE', fileName('TIER.GRADE')],
  ['TIER.LEAD.STATUS', fileName('TIER.LEAD.STATUS')],
]);

describe('renamedCalls', () => {
  it.each([
    ['=tier.grade(A1:B2,"TIER.GRADE(1)")', '=_xldudf_TIER_GRADE(A1:B2,"TIER.GRADE(1)")'],
    ['=IF(A1,TIER.LEAD.STATUS (1),2)', '=IF(A1,_xldudf_TIER_LEAD_STATUS (1),2)'],
    // A name is no call, nor is a longer function's name.
    ['=TIER.GRADE+MY.TIER.GRADE(1)+TIER.GRADES(1)', '=TIER.GRADE+MY.TIER.GRADE(1)+TIER.GRADES(1)'],
    ['="never ends', '="never ends'],
  ])('%s becomes %s', (formula, expected) => {
    expect(renamedCalls(formula, names)).toBe(expected);
  });
});
