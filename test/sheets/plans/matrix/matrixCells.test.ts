import { presetById } from '../../../../src/grading';
import type { Scheme } from '../../../../src/grading/types';
import { matrixBlocks } from '../../../../src/sheets/plans/matrix/matrixBlocks';
import { matrixCells } from '../../../../src/sheets/plans/matrix/matrixCells';

const preset = (id: string): Scheme => {
  const scheme = presetById(id);
  if (!scheme) throw new RangeError(`preset requires a known id, not ${id}`);
  return scheme;
};
const named = ({ tiers }: Scheme, indices: readonly number[]) => indices.map((index) => tiers[index]?.id);

describe('matrixCells', () => {
  it('lays the four quadrants out as the lecture draws them: value upwards, potential to the right', () => {
    const scheme = preset('value-potential');
    const cells = matrixCells(scheme, 'value', 'potential').map((line) =>
      line.map(({ tiers }) => named(scheme, tiers)),
    );
    expect(cells).toEqual([
      [['gold'], ['platinum']],
      [['lead'], ['iron']],
    ]);
  });

  it('gathers every tier that the third axis of a table may lead to', () => {
    const scheme = preset('rfm');
    const cells = matrixCells(scheme, 'recency', 'frequency');
    expect(cells.map((line) => line.length)).toEqual([5, 5, 5, 5, 5]);
    // R 4–5 and F 4–5 are champions with M 4–5, else loyal; R 5 and F 1 are new whatever M is.
    expect(named(scheme, cells[0]?.[4]?.tiers ?? [])).toEqual(['champions', 'loyal']);
    expect(named(scheme, cells[0]?.[0]?.tiers ?? [])).toEqual(['newCustomers']);
  });

  it('gives an axis that is not cut one bin', () => {
    const cells = matrixCells(preset('business-value'), 'businessValue', 'contribution');
    expect(cells.map((line) => line.length)).toEqual([1, 1]);
  });

  it.each(['clusters', 'ladder'])('has none where tiers are not decided by a table, as by %s', (id) => {
    const [up = '', right = ''] = preset(id).composites.map((composite) => composite.id);
    expect(matrixCells(preset(id), up, right)).toEqual([]);
  });
});

describe('matrixBlocks', () => {
  it('makes one block of cells side by side that have one tier', () => {
    const blocks = matrixBlocks(matrixCells(preset('key-ordinary-small'), 'value', 'potential'));
    expect(blocks?.map(({ row, column, columns }) => [row, column, columns])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [1, 1, 1],
      [2, 0, 1],
      [2, 1, 1],
    ]);
  });

  it('makes none where a cell has several tiers, or a tier lies in several pieces', () => {
    expect(matrixBlocks(matrixCells(preset('rfm'), 'recency', 'frequency'))).toBeUndefined();
    const cell = (up: number, right: number, tier: number) => ({ up, right, tiers: [tier] });
    expect(
      matrixBlocks([
        [cell(2, 1, 0), cell(2, 2, 1)],
        [cell(1, 1, 1), cell(1, 2, 0)],
      ]),
    ).toBeUndefined();
  });
});
