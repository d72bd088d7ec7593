import { binColumn } from '../../../src/grading/cuts/binColumn';
import { listedBins } from '../../../src/grading/cuts/listedBins';
import { fewValues } from '../../../src/grading/sorting/fewValues';
import { sample } from '../../../src/grading/sorting/sample';
import type { ResolvedCut } from '../../../src/grading/types';

const rows = Array.from({ length: 500 }, (_, row) => row);
const measured = Float64Array.from(rows, (row) => (row % 11 === 0 ? NaN : (row * 7) % 13));
const composite = Float64Array.from(rows, (row) => (row % 17 === 0 ? NaN : 50));
const isCounted = Uint8Array.from(rows, (row) => (row % 5 === 0 ? 0 : 1));

it.each(['>=', '<=', '<'] as const)(
  'bins of values told apart are those of each compared by itself, where %s reaches',
  (reaches) => {
    // The best end of '<=' is the lower one: its limits fall.
    const thresholds = reaches === '<=' ? [9, 5, 2] : [2, 5, 9];
    const cut: ResolvedCut = { composite: 'value', of: 'sales', thresholds, reaches };
    const few = fewValues(measured, sample(measured, isCounted), isCounted);
    if (few === undefined) throw new Error('thirteen values are few');
    const listed = new Uint16Array(rows.length).fill(9);
    listedBins(listed, composite, few, cut);
    const compared = new Uint16Array(rows.length);
    binColumn(compared, composite, measured, cut, isCounted);
    expect(listed).toEqual(compared);
    expect(new Set(listed)).toEqual(new Set([0, 1, 2, 3, 4]));
  },
);
