import { kindProblems } from './kindProblems';
import { problem, type Check } from './problem';
import { tierProblems } from './unknownProblems';

/** Gates to a tier that is unknown or, for a cap or a floor, missing (`gateWithoutTier`); needs that no column can meet. */
export const gateProblems: Check = (scheme) =>
  scheme.gates.flatMap(({ kind, tier, needs = [] }, index) => {
    const path = ['gates', index];
    return [
      ...tierProblems(scheme, tier, [...path, 'tier']),
      ...(tier === undefined && kind !== 'set' ? [problem([...path, 'tier'], 'gateWithoutTier', { kind })] : []),
      ...needs.flatMap((id, at) => kindProblems(scheme, id, 'input', [...path, 'needs', at])),
    ];
  });
