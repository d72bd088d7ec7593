import { booleanText } from '../../src/sheets/booleanText';

describe('booleanText reads', () => {
  it.each(['是', '有', '对', '對', '√', '✓', '✔️', 'Yes', 'Y', ' true ', 'T', '1', '１', 'ＹＥＳ'])(
    '%s as true',
    (found) => expect(booleanText(found)).toBe(true),
  );

  it.each(['否', '无', '無', '没有', '错', '錯', '×', '✗', 'no', 'N', 'FALSE', 'f', '0', '０'])(
    '%s as false',
    (found) => expect(booleanText(found)).toBe(false),
  );

  // A cross in one country's form is a tick in another's; 2 may be a count.
  it.each(['x', 'X', '2', '可能', '是否', '-', ''])('%j as neither', (found) =>
    expect(booleanText(found)).toBeUndefined(),
  );
});
