import { presetById } from '../../grading';
import { language } from '../answers/language';

/**
 * The tier that a preset's matrix gives to a customer who is high or low on each of its two cuts.
 *
 * @throws RangeError "matrixTier requires …" for a preset that is no matrix
 */
export function matrixTier(id: string, isHigh: readonly [boolean, boolean]): string {
  const scheme = presetById(id);
  if (scheme?.decide.kind !== 'table') throw new RangeError(`matrixTier requires a matrix, not ${id}`);
  const rule = scheme.decide.rules.find(({ when }) =>
    scheme.cuts.every(({ composite }, axis) => when[composite]?.includes(isHigh[axis] ? 2 : 1) ?? true),
  );
  return tierNamed(id, rule?.tier);
}

/** The name of a preset's tier. */
export function tierNamed(id: string, tier: string | undefined): string {
  const found = presetById(id)?.tiers.find((each) => each.id === tier);
  if (!found) throw new RangeError(`tierNamed requires a tier of ${id}, not ${tier}`);
  return found.names[language()];
}
