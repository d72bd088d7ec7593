import type { Indicator } from '../scheme';
import { attributeIndicators } from './attributeIndicators';
import { bankIndicators } from './bankIndicators';
import { behaviourIndicators } from './behaviourIndicators';
import { financialIndicators } from './financialIndicators';
import { judgementIndicators } from './judgementIndicators';
import { leadIndicators } from './leadIndicators';
import { qualificationIndicators } from './qualificationIndicators';
import { relationIndicators } from './relationIndicators';

/** Every indicator the presets draw on, defined once: its names, the headers it is found by, how it is derived. */
const library: readonly Indicator[] = [
  ...financialIndicators,
  ...behaviourIndicators,
  ...relationIndicators,
  ...judgementIndicators,
  ...bankIndicators,
  ...attributeIndicators,
  ...leadIndicators,
  ...qualificationIndicators,
];

/**
 * The definitions a preset uses, in the order it names them.
 *
 * @throws RangeError "pick requires a known indicator, not <id>"
 */
export function pick(...ids: readonly string[]): readonly Indicator[] {
  return ids.map((id) => {
    const indicator = library.find((candidate) => candidate.id === id);
    if (indicator === undefined) throw new RangeError(`pick requires a known indicator, not ${id}`);
    return indicator;
  });
}
