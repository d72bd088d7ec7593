import { readFileSync } from 'node:fs';
import path from 'node:path';

type Bins = readonly [number, number];

interface Published {
  readonly names: readonly string[];
  readonly R: readonly Bins[];
  readonly F: readonly Bins[];
  readonly M: readonly Bins[];
}

const { rfm } = JSON.parse(
  readFileSync(path.join(__dirname, '../../data/reference/reference_results.json'), 'utf8'),
  // The file is the project's own; a wrong one fails the tests that count in it.
) as { rfm: { orders_2006_12_31: { segment_set_A: Published; segment_set_B_classic: Published } } };

const range = ([from, to]: Bins) => Array.from({ length: to - from + 1 }, (_bin, index) => from + index);

function rulesOf({ names, R, F, M }: Published) {
  return {
    names,
    rules: names.map((_name, index) => ({
      recency: range(R[index] ?? [1, 0]),
      frequency: range(F[index] ?? [1, 0]),
      monetary: range(M[index] ?? [1, 0]),
    })),
  };
}

/** The two RFM segment tables that are published with R's rfm package, as bins per segment, in their order. */
export const segmentTables = {
  A: rulesOf(rfm.orders_2006_12_31.segment_set_A),
  B: rulesOf(rfm.orders_2006_12_31.segment_set_B_classic),
};
