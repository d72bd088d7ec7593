import type { Scheme } from '../scheme';
import type { BinColumn, Columns } from '../types';
import { clusterTierSteps } from './clusterTierSteps';
import type { Decided } from './decided';
import { givenTiers } from './givenTiers';
import { ladderTiers } from './ladderTiers';
import { tableTiers } from './tableTiers';

/** What a decision is made from. */
export interface DecisionSources {
  readonly columns: Columns;
  /** By id; NaN where a row has none. */
  readonly composites: Readonly<Record<string, Float64Array>>;
  /** By composite id; 1 is the lowest, 0: none. */
  readonly bins: Readonly<Record<string, BinColumn>>;
  /** 1 for the rows of the population. */
  readonly isCounted: Uint8Array;
  /** Serial day number; NaN where there is none. */
  readonly asOf: number;
}

/** The tiers of the population as the scheme decides them. */
export function* decisionSteps(scheme: Scheme, sources: DecisionSources): Generator<void, Decided, void> {
  const { columns, composites, bins, isCounted, asOf } = sources;
  const { decide } = scheme;
  switch (decide.kind) {
    case 'table':
      return tableTiers(scheme, decide, bins, columns.rowCount);
    case 'ladder':
      return ladderTiers(scheme, decide, columns, isCounted);
    case 'given':
      return givenTiers(scheme, decide, columns, asOf, isCounted);
    case 'clusters':
      return yield* clusterTierSteps(decide, composites, columns.rowCount);
  }
}
