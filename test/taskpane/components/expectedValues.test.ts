import { presetById } from '../../../src/grading';
import { expectedValues } from '../../../src/taskpane/components/expectedValues';

const ladder = presetById('ladder');
if (!ladder) throw new RangeError('the test requires the preset ladder');

it.each([
  ['yes and no of a truth value', 'occupationFits', ['是', '否'], ['yes', 'no']],
  ['the categories of a category', 'purchasingPower', ['高', '中', '低'], ['High', 'Medium', 'Low']],
  ['nothing of a number', 'orders', [], []],
  ['nothing of the customer’s name', 'name', [], []],
])('expectedValues gives %s', (_what, indicator, chinese, english) => {
  expect(expectedValues(indicator, [ladder], 'zh-CN')).toEqual(chinese);
  expect(expectedValues(indicator, [ladder], 'en')).toEqual(english);
});
