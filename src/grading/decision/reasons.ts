import type { GivenStatus, KeepReason, ManualReason } from '../types';

/** What the codes of `Grades.kept.reasons` stand for. */
export const KEEP_REASONS: readonly KeepReason[] = ['grace', 'minimumDays', 'promotionWaits'];

/** What the codes of `Grades.given.statuses` stand for. */
export const GIVEN_STATUSES: readonly GivenStatus[] = [
  'undated',
  'valid',
  'expiring',
  'extended',
  'expired',
  'reassign',
];

/** What the codes of `Grades.manual.by` stand for. */
export const MANUAL_REASONS: readonly ManualReason[] = ['floor', 'override'];
