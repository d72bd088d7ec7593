import { coerced } from '../../../src/host/custom-functions/coerced';
import { functionSet } from '../../../src/host/custom-functions/functionSet';
import { preparedCall } from '../../../src/host/custom-functions/preparedCall';
import type { FunctionValue } from '../../../src/host/custom-functions/types';

const place = { sheetId: 'sheet1', row: 0, column: 0 };

function prepared(
  parameters: readonly object[],
  ...given: readonly (readonly (readonly FunctionValue[])[] | undefined)[]
) {
  const [info] = functionSet('TEST', { functions: [{ id: 'F', name: 'F', parameters }] });
  if (!info) throw new Error('no function');
  return preparedCall(info, { place, arguments: given.map((values) => values && { values }) });
}

const number = { name: 'n', type: 'number', dimensionality: 'scalar' };
const matrix = { name: 'm', type: 'number', dimensionality: 'matrix' };

describe('preparedCall', () => {
  it('makes a call per element where arrays stand for single values, columns against rows', () => {
    expect(prepared([number, number], [[1], [2]], [[10, 20]])).toEqual({
      rows: 2,
      columns: 2,
      cells: [
        [1, 10],
        [1, 20],
        [2, 10],
        [2, 20],
      ],
    });
  });

  it('leaves elements that an array lacks without a value', () => {
    expect(prepared([number, number], [[1], [2], [3]], [[10], [20]]).cells).toEqual([
      [1, 10],
      [2, 20],
      { error: '#N/A' },
    ]);
  });

  it('passes a matrix whole, empties as 0', () => {
    expect(
      prepared(
        [matrix],
        [
          [1, null],
          [true, '2'],
        ],
      ).cells,
    ).toEqual([
      [
        [
          [1, 0],
          [1, 2],
        ],
      ],
    ]);
  });

  it('has the first error among the arguments as its result', () => {
    expect(
      prepared(
        [matrix],
        [
          [1, { error: '#REF!' }],
          ['x', 2],
        ],
      ).cells,
    ).toEqual([{ error: '#REF!' }]);
  });

  it('waits where an argument is still under way, whatever else is among the arguments', () => {
    expect(prepared([number, matrix], [['x']], [[{ error: '#BUSY!' }]]).cells).toEqual([{ error: '#BUSY!' }]);
  });

  it('gathers the arguments of a repeating parameter', () => {
    const repeating = { ...matrix, repeating: true };
    expect(prepared([number, repeating], [[1]], [[2]], [[3, 4]]).cells).toEqual([[1, [[[2]], [[3, 4]]]]]);
    expect(prepared([number, repeating], [[1]]).cells).toEqual([[1, []]]);
  });
});

describe('coerced', () => {
  it.each([
    ['１', 'number', { error: '#VALUE!' }],
    ['2024-03-05', 'number', 45356],
    ['TRUE', 'number', { error: '#VALUE!' }],
    [false, 'number', 0],
    [0.1, 'string', '0.1'],
    [false, 'string', 'FALSE'],
    [2, 'boolean', true],
    ['True', 'boolean', true],
    ['yes', 'boolean', { error: '#VALUE!' }],
    [null, 'boolean', false],
    [{ error: '#N/A' }, 'number', { error: '#N/A' }],
    ['5', 'any', '5'],
  ] as const)('%j as %s is %j', (value, type, expected) => {
    expect(coerced(value, type)).toEqual(expected);
  });
});
