import { termWeights } from './composites/termWeights';
import { binCount } from './cuts/binCount';
import type { Scheme } from './scheme';
import { ahpWeights } from './weights/ahpWeights';

/** What follows from a scheme without any customer, for whoever puts it into words. Each by composite id. */
export interface SchemeFacts {
  /** Of the composites that are cut. */
  readonly binCounts: ReadonlyMap<string, number>;
  /** One for each term, 0–1; of the composites whose weights do not hang on the customers. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
  /** Of the composites weighted by pairwise judgements: up to 0.1 is held to be consistent. */
  readonly consistencyRatios: ReadonlyMap<string, number>;
}

/** What follows from a scheme without any customer. */
export function schemeFacts({ composites, cuts }: Scheme): SchemeFacts {
  const known = composites.filter(({ weights }) => weights?.method !== 'entropy' && weights?.method !== 'critic');
  return {
    binCounts: new Map(cuts.map((cut) => [cut.composite, binCount(cut)])),
    weights: new Map(known.map((composite) => [composite.id, termWeights(composite, composite.terms, [])])),
    consistencyRatios: new Map(
      composites.flatMap(({ id, weights }) =>
        weights?.method === 'ahp' ? [[id, ahpWeights(weights.judgements).consistencyRatio] as const] : [],
      ),
    ),
  };
}
