import { rowOrderSteps } from './rowOrder';

/** Sums of squares of larger ones could overflow. */
const LARGEST = 1e150;

/** Points row by row, in an order of their own: nothing that is done with them hangs on the order they were given in. */
export interface PointRows {
  readonly rowCount: number;
  readonly featureCount: number;
  /** Feature f of the point at place p at p × featureCount + f, in units of `unit`. */
  readonly values: Float64Array;
  /** The row each place was taken from. */
  readonly order: Uint32Array;
  /** A power of two, about the largest absolute value: squares neither overflow nor vanish, and no digit is lost. */
  readonly unit: number;
}

/**
 * Points by rows, sorted by first feature, second feature and so on.
 *
 * @param points one column for each feature, of one length, finite
 * @throws RangeError "pointRows requires …" without columns, for columns of different lengths, or values that are
 *   missing or beyond ±1e150
 */
export function* pointRowSteps(points: readonly Float64Array[]): Generator<void, PointRows, void> {
  const featureCount = points.length;
  const rowCount = points[0]?.length ?? 0;
  if (featureCount === 0 || points.some(({ length }) => length !== rowCount)) {
    throw new RangeError('pointRows requires one or more columns of one length');
  }
  let largest = 0;
  for (const column of points) {
    for (const value of column) {
      const size = Math.abs(value);
      if (!(size <= LARGEST)) throw new RangeError('pointRows requires finite numbers within ±1e150');
      if (size > largest) largest = size;
    }
    yield;
  }
  const unit = largest === 0 ? 1 : 2 ** Math.max(-1000, Math.ceil(Math.log2(largest)));
  const order = yield* rowOrderSteps(points);
  const values = new Float64Array(rowCount * featureCount);
  for (const [feature, column] of points.entries()) {
    for (let place = 0; place < rowCount; place++) {
      values[place * featureCount + feature] = (column[order[place] ?? NaN] ?? NaN) / unit;
    }
    yield;
  }
  return { rowCount, featureCount, values, order, unit };
}

/**
 * Some of the points, evenly spaced in their order: the same ones however the rows were given.
 *
 * @param most how many at the most; all where there are no more
 */
export function evenRows(rows: PointRows, most: number): PointRows {
  const { rowCount, featureCount } = rows;
  if (rowCount <= most) return rows;
  const order = new Uint32Array(most);
  const values = new Float64Array(most * featureCount);
  for (let nth = 0; nth < most; nth++) {
    const place = Math.floor(((nth + 0.5) * rowCount) / most);
    order[nth] = rows.order[place] ?? NaN;
    values.set(rows.values.subarray(place * featureCount, (place + 1) * featureCount), nth * featureCount);
  }
  return { ...rows, rowCount: most, values, order };
}

/** How many different points there are, counted up to `most`. */
export function distinctCount({ rowCount, featureCount, values }: PointRows, most: number): number {
  let count = Math.min(rowCount, 1);
  for (let at = featureCount; at < values.length && count < most; at += featureCount) {
    for (let feature = at; feature < at + featureCount; feature++) {
      if (values[feature] === values[feature - featureCount]) continue;
      count++;
      break;
    }
  }
  return Math.min(count, most);
}
