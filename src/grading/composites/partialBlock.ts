import { layDegrees, type Degrees } from '../degrees/degrees';
import { countedWeight } from './countedWeight';
import type { SummedComposite } from './summedComposites';

/** The degrees of some rows. */
export interface Lane {
  /** 0 where there is none. */
  readonly degrees: Float64Array;
  /** 1 where there is one. */
  readonly isThere: Uint8Array;
}

/** What is found out about one composite of some rows. */
export interface Block {
  /** Sum of the weights of the terms that count; NaN where one is missing that must not be. */
  readonly present: Float64Array;
  /** How many terms the row lacks. */
  readonly lacks: Int32Array;
  /** Of degrees by the weights that count; NaN where none does. */
  readonly sums: Float64Array;
}

export function newLane(count: number): Lane {
  return { degrees: new Float64Array(count), isThere: new Uint8Array(count) };
}

export function newBlock(count: number): Block {
  return { present: new Float64Array(count), lacks: new Int32Array(count), sums: new Float64Array(count) };
}

/** @param from of which row in `all` the first is */
export function layLane({ degrees, isThere }: Lane, all: Degrees, from: number): void {
  layDegrees(all, degrees, from);
  for (let index = 0; index < degrees.length; index++) {
    const degree = degrees[index] ?? NaN;
    isThere[index] = 1;
    if (degree === degree) continue;
    degrees[index] = 0;
    isThere[index] = 0;
  }
}

/** @param lanes by reading */
export function sumBlock(block: Block, { terms, absent }: SummedComposite, lanes: readonly Lane[]): void {
  block.present.fill(0);
  block.lacks.fill(absent);
  block.sums.fill(0);
  for (const { typedWeight, isRequired, reading } of terms) {
    const lane = lanes[reading];
    if (lane === undefined) continue;
    addPresent(block, lane, typedWeight);
    if (isRequired) demand(block, lane);
  }
  for (const { typedWeight, reading } of terms) {
    const lane = lanes[reading];
    if (lane !== undefined) addPoints(block, lane, typedWeight);
  }
  dropUncounted(block);
}

// Each a loop by itself with nothing to ask, or as little as can be: what is missing cannot be foreseen.

function addPresent({ present, lacks }: Block, { isThere }: Lane, weight: number): void {
  for (let index = 0; index < isThere.length; index++) {
    const there = isThere[index] ?? 0;
    present[index] = (present[index] ?? 0) + weight * there;
    lacks[index] = (lacks[index] ?? 0) + 1 - there;
  }
}

function demand({ present }: Block, { isThere }: Lane): void {
  for (let index = 0; index < isThere.length; index++) if (isThere[index] === 0) present[index] = NaN;
}

function addPoints({ present, sums }: Block, { degrees }: Lane, weight: number): void {
  for (let index = 0; index < degrees.length; index++) {
    const counted = countedWeight(weight, present[index] ?? NaN, false);
    sums[index] = (sums[index] ?? 0) + counted * (degrees[index] ?? NaN);
  }
}

function dropUncounted({ present, sums }: Block): void {
  for (let index = 0; index < sums.length; index++) if (!((present[index] ?? NaN) > 0)) sums[index] = NaN;
}
