import { positionAfterMove, shiftedColumn, shiftedRect } from '../../../src/host/store/rectShift';
import { uniqueHeaders } from '../../../src/host/store/tableRegistry';
import { textPixels } from '../../../src/host/store/textPixels';

const rect = { row: 2, column: 1, rows: 3, columns: 2 };

// Expected values by hand, on a 3 × 2 rectangle at B3.
describe('shiftedRect', () => {
  it.each([
    ['is pushed by rows inserted at its top', { kind: 'insert', axis: 'rows', at: 2, count: 2 }, { ...rect, row: 4 }],
    ['grows by rows inserted inside', { kind: 'insert', axis: 'rows', at: 3, count: 1 }, { ...rect, rows: 4 }],
    ['stays for rows inserted just below', { kind: 'insert', axis: 'rows', at: 5, count: 1 }, rect],
    [
      'shrinks by deleted columns',
      { kind: 'delete', axis: 'columns', at: 0, count: 2 },
      { ...rect, column: 0, columns: 1 },
    ],
    [
      'ignores cells shifted beside it',
      { kind: 'insert', axis: 'rows', at: 0, count: 1, across: { at: 2, count: 5 } },
      rect,
    ],
    [
      'goes with cells shifted across all of it',
      { kind: 'insert', axis: 'rows', at: 0, count: 1, across: { at: 1, count: 2 } },
      { ...rect, row: 3 },
    ],
    [
      'goes with a block that is cut around it',
      { kind: 'moveCells', from: { row: 0, column: 0, rows: 9, columns: 9 }, to: { row: 10, column: 1 } },
      { ...rect, row: 12, column: 2 },
    ],
  ] as const)('%s', (_title, change, expected) => {
    expect(shiftedRect(rect, change)).toEqual(expected);
  });

  it('is nothing once all its rows are deleted', () => {
    expect(shiftedRect(rect, { kind: 'delete', axis: 'rows', at: 2, count: 3 })).toBeUndefined();
  });
});

it('positionAfterMove follows a band to the right and to the left', () => {
  const right = { at: 1, count: 2, to: 5 };
  expect([0, 1, 2, 3, 4, 5].map((position) => positionAfterMove(position, right))).toEqual([0, 3, 4, 1, 2, 5]);
  const left = { at: 3, count: 1, to: 0 };
  expect([0, 1, 2, 3, 4].map((position) => positionAfterMove(position, left))).toEqual([1, 2, 3, 0, 4]);
});

it('shiftedColumn loses a deleted column', () => {
  expect(shiftedColumn(3, 0, { kind: 'delete', axis: 'columns', at: 3, count: 1 })).toBeUndefined();
});

it('uniqueHeaders names blanks and numbers repeated headers without taking a name twice', () => {
  expect(uniqueHeaders(['Name', '', 'name', 'Name2', 'Column1'])).toEqual([
    'Name',
    'Column2',
    'name3',
    'Name2',
    'Column1',
  ]);
});

it('textPixels counts East Asian characters double', () => {
  expect(textPixels('客户', 11, false)).toBe(textPixels('abcd', 11, false));
});
