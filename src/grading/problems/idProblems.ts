import { problem, type Check } from './problem';
import { repeated } from './repeated';

/** The identifying columns of a table are called so; an indicator may not be. */
const RESERVED = ['id', 'name'];

/** Ids used twice (`duplicateId`), reserved ones (`reservedId`), two tiers of one rank or out of order. */
export const idProblems: Check = (scheme) => {
  const lists = ['indicators', 'composites', 'tiers', 'gates'] as const;
  return [
    ...lists.flatMap((list) =>
      repeated(scheme[list].map(({ id }) => id)).map((index) =>
        problem([list, index, 'id'], 'duplicateId', { id: scheme[list][index]?.id ?? '' }),
      ),
    ),
    ...scheme.indicators.flatMap(({ id }, index) =>
      RESERVED.includes(id) ? [problem(['indicators', index, 'id'], 'reservedId', { id })] : [],
    ),
    ...scheme.tiers.flatMap(({ rank }, index) => {
      const before = scheme.tiers[index - 1]?.rank ?? 0;
      if (rank > before) return [];
      const isTaken = scheme.tiers.slice(0, index).some((tier) => tier.rank === rank);
      return [problem(['tiers', index, 'rank'], isTaken ? 'duplicateRank' : 'rankOutOfOrder', { rank })];
    }),
  ];
};
