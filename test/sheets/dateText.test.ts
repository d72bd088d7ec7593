import { dateText } from '../../src/sheets/dateText';

/** Excel's serial of 5 March 2024, by its own DATE(2024,3,5). */
const MARCH_5 = 45356;

describe('dateText', () => {
  it.each([
    '2024-03-05',
    '2024/3/5',
    '2024.3.5',
    '2024年3月5日',
    '２０２４年３月５日',
    '2024 年 3 月 5 日',
    '20240305',
    '5 Mar 2024',
    '5-Mar-2024',
    '5th March 2024',
    'March 5, 2024',
    'Mar 5 2024',
    '2024-03-05 08:30:00',
    '2024-03-05T08:30:00Z',
    '2024年3月5日 星期二',
    '2024/3/5 下午 3:20',
    ' 2024-03-05 ',
  ])('reads %s', (text) => expect(dateText(text)).toEqual({ serial: MARCH_5 }));

  it('reads the day that cannot be a month as the day', () => {
    // DATE(2024,12,25) = 45651
    expect(dateText('25/12/2024')).toEqual({ serial: 45651, order: 'dayFirst' });
    expect(dateText('12/25/2024')).toEqual({ serial: 45651, order: 'monthFirst' });
  });

  it('leaves open what could be two days', () => {
    // DATE(2024,4,3) = 45385, DATE(2024,3,4) = 45355
    expect(dateText('03/04/2024')).toEqual({ dayFirst: 45385, monthFirst: 45355 });
    expect(dateText('05.05.2024')).toEqual({ serial: 45417 });
  });

  it.each([
    '',
    'soon',
    '2024-13-01',
    '2024-02-30',
    '30/30/2024',
    '2024',
    '2024-03',
    '99999999',
    '3 Foo 2024',
    '1.5',
    '12:30',
  ])('does not read “%s”', (text) => expect(dateText(text)).toBeUndefined());
});
