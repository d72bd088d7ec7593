import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Fisher's irises, one column for each measure: origin in test/data/iris/README.md. */
const rows = readFileSync(path.join(__dirname, '../../data/iris/iris.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number));

export const iris: readonly Float64Array[] = [0, 1, 2, 3].map((feature) =>
  Float64Array.from(rows, (row) => row[feature] ?? NaN),
);
