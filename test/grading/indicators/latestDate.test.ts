import { latestDate } from '../../../src/grading';
import { columnsOf, schemeOf } from '../schemeFixture';

const text = { 'zh-CN': '日期', en: 'Date' };
const scheme = schemeOf({
  indicators: [
    { id: 'opened', names: text, aliases: [], kind: 'date', dimension: 'behavioural' },
    { id: 'closed', names: text, aliases: [], kind: 'date', dimension: 'behavioural' },
    { id: 'amount', names: text, aliases: [], kind: 'number', dimension: 'financial' },
  ],
});

it('latestDate(columns, scheme) is the latest whole day of all dates used, never of a number', () => {
  const columns = columnsOf({ opened: [45000, undefined], closed: [44000, 45010.75], amount: [99999, 99999] });
  expect(latestDate(columns, scheme)).toBe(45010);
});

it('latestDate(columns, scheme) leaves columns alone that the scheme does not use', () => {
  expect(latestDate(columnsOf({ opened: [45000], birthday: [46000] }), scheme)).toBe(45000);
});

it('latestDate(columns, scheme) is undefined without dates', () => {
  expect(latestDate(columnsOf({ opened: [undefined], amount: [1] }), scheme)).toBeUndefined();
  expect(latestDate(columnsOf({ opened: [Infinity] }), scheme)).toBeUndefined();
});
