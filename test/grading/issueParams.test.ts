import { grade, issueParams, presetById } from '../../src/grading';
import { columnsOf, schemeOf } from './schemeFixture';

const scheme = presetById('value-potential') ?? schemeOf();

it('issueParams(issue, scheme, language) puts names in place of ids', () => {
  const [issue] = grade(columnsOf({ orders: [1], lastOrder: [45000] }), scheme).issues;
  expect(issue && issueParams(issue, scheme, 'zh-CN')).toEqual({
    indicator: '销售额',
    derivable: 'yes',
    from: '今年销售额',
  });
});

it('issueParams(issue, scheme, language) names lists of indicators and composites', () => {
  const [issue] = grade(columnsOf({ sales: [1] }), scheme).issues;
  expect(issue && issueParams(issue, scheme, 'en')).toEqual({
    composite: 'Potential',
    from: 'Untapped demand, Sales growth, Total demand, Average order',
  });
});

it('issueParams(issue, scheme, language) leaves other parameters and unknown ids alone', () => {
  expect(issueParams({ code: 'x', params: { indicator: 'other', count: 3 } }, scheme, 'en')).toEqual({
    indicator: 'other',
    count: 3,
  });
});

it('issueParams(issue, scheme, language) lists the categories of the indicator it speaks of', () => {
  const [indicator] = scheme.indicators;
  if (!indicator) throw new RangeError('the test requires an indicator');
  const categories = [
    { id: 'a', names: { 'zh-CN': '甲', en: 'First' } },
    { id: 'b', names: { 'zh-CN': '乙', en: 'Second' } },
  ];
  const of = { ...scheme, indicators: [{ ...indicator, kind: 'category' as const, categories }] };
  const issue = { code: 'unknownCategory', params: { indicator: indicator.id, found: '丙' } };
  expect(issueParams(issue, of, 'zh-CN')).toMatchObject({ categories: '甲、乙', found: '丙' });
  expect(issueParams(issue, of, 'en')).toMatchObject({ categories: 'First, Second' });
});
