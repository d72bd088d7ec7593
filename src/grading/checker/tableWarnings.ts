import type { Check } from '../problems/problem';
import { warning } from '../problems/problem';
import { soundTableCoverage } from './soundTableCoverage';

/** A decision table's overlaps, rules that never decide, and what is left to `otherwise`. */
export const tableWarnings: Check = (scheme) => {
  const { decide } = scheme;
  const coverage = soundTableCoverage(scheme);
  if (decide.kind !== 'table' || coverage === undefined) return [];
  const { cells: total, uncovered, overlapping, unreachable } = coverage;
  const path = ['decide', 'rules'];
  const rules = [...new Set(overlapping.flatMap((overlap) => overlap.rules))].sort((one, other) => one - other);
  const tier = decide.otherwise;
  return [
    ...unreachable.map((rule) =>
      warning([...path, rule], 'ruleUnreachable', { rule: rule + 1, tier: decide.rules[rule]?.tier ?? '' }),
    ),
    ...(overlapping.length === 0
      ? []
      : [
          warning(path, 'rulesOverlap', {
            count: overlapping.length,
            total,
            rules: rules.map((rule) => rule + 1).join(', '),
          }),
        ]),
    ...(tier === undefined
      ? []
      : [
          uncovered.length === 0
            ? warning(['decide', 'otherwise'], 'otherwiseUnused')
            : warning(['decide', 'otherwise'], 'cellsToOtherwise', { count: uncovered.length, total, tier }),
        ]),
  ];
};
