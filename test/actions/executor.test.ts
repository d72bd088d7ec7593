import { executor, useExecutor } from '../../src/actions/executor';
import { inlineExecutor } from '../../src/actions/inlineExecutor';
import type { Executor } from '../../src/actions/types/Executor';
import { grade, presetById } from '../../src/grading';

const scheme = presetById('value-potential');
if (!scheme) throw new RangeError('the test requires the preset value-potential');

const columns = {
  rowCount: 3,
  numbers: {
    salesThisYear: Float64Array.of(1, 2, 3),
    salesLastYear: Float64Array.of(3, 2, 1),
    orders: Float64Array.of(1, 1, 1),
  },
};

describe('executor', () => {
  afterEach(() => useExecutor(undefined));

  it('computes on this thread where there are no workers, with the engine’s very result', async () => {
    expect(await executor()).toBe(inlineExecutor);
    expect(await (await executor()).grade(columns, scheme, {}, {})).toEqual(grade(columns, scheme));
  });

  it('is the one that was put in its place', async () => {
    const other: Executor = { grade: () => Promise.reject(new Error('not now')) };
    useExecutor(other);
    expect(await executor()).toBe(other);
  });
});
