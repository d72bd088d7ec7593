import { customerGrades } from '../../src/actions/customerGrades';
import { grade } from '../../src/grading';
import type { Scheme } from '../../src/grading/types';
import type { Customers } from '../../src/sheets';
import { columnsOf, schemeOf } from '../grading/schemeFixture';

const reason = { 'zh-CN': '理由', en: 'Reason' };
const gates = [
  { id: 'gone', kind: 'set', when: { indicator: 'second', op: '<', value: 0 }, reason },
  { id: 'late', kind: 'cap', when: { indicator: 'second', op: '=', value: 50 }, tier: 'low', reason },
] as const;

/** Rows 5, 6, … of a sheet. */
function gradedBy(scheme: Scheme, lists: Readonly<Record<string, readonly (number | undefined)[]>>) {
  const columns = columnsOf(lists);
  const customers: Customers = {
    columns,
    rows: Int32Array.from({ length: columns.rowCount }, (_, row) => row + 4),
    ids: Array.from({ length: columns.rowCount }, (_, row) => `K${row}`),
    names: Array.from({ length: columns.rowCount }, () => ''),
    issues: [],
  };
  return customerGrades(grade(columns, scheme), customers);
}

describe('customerGrades', () => {
  it('gives tier, score, composites and bins of who was graded', () => {
    // 0.5 × 80 + 0.5 × 60 = 70, at or above 60.
    expect(gradedBy(schemeOf(), { first: [80], second: [60] })).toEqual([
      {
        row: 5,
        id: 'K0',
        name: '',
        tier: 'high',
        score: 70,
        composites: { overall: 70 },
        bins: { overall: 2 },
        gate: null,
      },
    ]);
  });

  it('gives null for what is not there', () => {
    expect(gradedBy(schemeOf(), { first: [undefined], second: [undefined] })).toEqual([
      { row: 5, id: 'K0', name: '', tier: null, score: null, composites: {}, bins: {}, gate: null },
    ]);
  });

  it('names the gate that capped a tier, and the one that left a customer without a tier', () => {
    const [capped, gone] = gradedBy(schemeOf({ gates }), { first: [90, 90], second: [50, -1] });
    expect(capped).toMatchObject({ tier: 'low', score: 70, gate: 'late' });
    expect(gone).toMatchObject({ tier: null, score: null, composites: {}, bins: {}, gate: 'gone' });
  });

  it('gives no score where the scheme has none', () => {
    const rungs = [{ tier: 'high', requires: { indicator: 'first', op: '>=', value: 50 } }] as const;
    const ladder = schemeOf({ composites: [], cuts: [], score: undefined, decide: { kind: 'ladder', rungs } });
    const [up, none] = gradedBy(ladder, { first: [60, 40] });
    expect(up).toMatchObject({ tier: 'high', score: null, composites: {}, bins: {}, gate: null });
    expect(none).toMatchObject({ tier: null, score: null, gate: null });
  });
});
