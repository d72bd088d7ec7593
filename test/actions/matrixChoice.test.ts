/** @jest-environment <rootDir>/src/host/testing/environment.cjs */
import { takeBack } from '../../src/actions/takeBack';
import { writeReports } from '../../src/actions/writeReports';
import { Refusal } from '../../src/sheets';
import { customers, gradeNow, preset, put } from './customersOnSheet';
import { calculatedElsewhere, cellsOf, numberIn } from './uncalculated';

const LEADING = '价值–活跃矩阵';
const OTHER = '价值–成长矩阵';

const names = () => host.book.sheets().map(({ name }) => name);
const graded = async (id: string) => {
  await put(customers);
  await gradeNow(preset(id));
};
const matrix = (...axes: readonly string[]) => writeReports({ reports: ['matrix'], matrix: axes });
const refused = async (...axes: readonly string[]) => {
  const error: unknown = await matrix(...axes).catch((caught: unknown) => caught);
  return error instanceof Refusal ? [error.code, error.params] : error;
};

describe('the matrix of a chosen pair of composites', () => {
  it('is a sheet of its own beside that of the leading pair, refreshed in place, and taken back as others', async () => {
    await graded('clusters');
    await writeReports({ reports: ['matrix'] });
    expect(await matrix('value', 'growing')).toContainEqual({ report: 'matrix', sheet: OTHER });
    expect(names()).toEqual(expect.arrayContaining([LEADING, OTHER]));
    const before = names();
    await matrix('value', 'growing');
    expect(names()).toEqual(before);
    // The leading pair asked for by name is the sheet there is.
    expect(await matrix('value', 'liveliness')).toContainEqual({ report: 'matrix', sheet: LEADING });
    await matrix('value', 'growing');
    expect(await takeBack()).toMatchObject({ kind: 'reports', removed: expect.arrayContaining([OTHER]) as unknown });
    // The details as well: the matrix that stays reads them.
    expect(names()).toEqual(['Sheet1', '分级明细', LEADING]);
    expect((await cellsOf(LEADING, 'A1:S60')).flat().filter((cell) => String(cell).startsWith('#'))).toEqual([]);
    await writeReports({ reports: ['matrix'] });
    await takeBack();
    expect(names()).toEqual(['Sheet1']);
  }, 60000);

  it('holds the numbers that LibreOffice calculates from its formulas, about those composites', async () => {
    await graded('clusters');
    await matrix('value', 'growing');
    const ours = await cellsOf(OTHER, 'A1:S60');
    const theirs = (await calculatedElsewhere())[OTHER] ?? [];
    const numbers = ours.flatMap((line, row) =>
      line.flatMap((cell, column) => (typeof cell === 'number' ? [[numberIn(theirs[row]?.[column]), cell]] : [])),
    );
    expect(numbers.length).toBeGreaterThan(5);
    for (const [there, here] of numbers) expect(there).toBeCloseTo(here ?? NaN, 9);
    const [chart] = host.book.charts(host.book.sheets().find(({ name }) => name === OTHER)?.id ?? '');
    expect(JSON.stringify(chart)).toContain('成长');
    expect(JSON.stringify(chart)).not.toContain('活跃');
  }, 180000);

  it('takes composites by id or by name in either language', async () => {
    await graded('clusters');
    for (const axes of [
      ['VALUE', 'growing'],
      ['价值', ' 成长 '],
      ['Value', 'Growth'],
    ]) {
      expect(await matrix(...axes)).toContainEqual({ report: 'matrix', sheet: OTHER });
    }
  }, 60000);

  it('refuses what a scheme does not have, the same twice and any other number, and names what there is', async () => {
    await graded('clusters');
    const known = 'value (价值), liveliness (活跃), growing (成长)';
    expect(await refused('value', 'loyalty')).toEqual([
      'matrixAxisUnknown',
      { scheme: preset('clusters').names['zh-CN'], found: 'loyalty', known },
    ]);
    for (const axes of [['value', '价值'], ['value'], [], ['value', 'growing', 'liveliness']]) {
      expect(await refused(...axes)).toEqual(['matrixAxesTwo', { found: axes.join(', '), known }]);
    }
    expect(names()).toHaveLength(1);
  });

  it('counts only where a matrix is asked for, and where the scheme has two composites', async () => {
    await graded('pyramid-abcd');
    expect(await writeReports({ reports: ['standards'], matrix: ['value', 'loyalty'] })).toHaveLength(1);
    expect(await refused('value', 'loyalty')).toMatchObject(['matrixNeedsTwo', { count: 1 }]);
  });
});
