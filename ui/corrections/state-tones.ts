import type { CorrectionState } from '@/domain/correction/correction';

/** The tone in which each state is told. */
export const STATE_TONES = {
  proposed: 'accent',
  approved: 'good',
  rejected: 'bad',
  changes_requested: 'warn',
  superseded: 'plain',
  taken_over: 'plain',
  withdrawn: 'plain',
} as const satisfies Record<CorrectionState, string>;
