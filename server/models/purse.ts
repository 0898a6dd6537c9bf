import type { Tokens } from '../../domain/model-findings/estimate-tokens';

/** Says whether a call may be paid for, before it is made. */
export interface Purse {
  /** Holds what it costs at most; throws `LimitReached` where that is more than is left. */
  readonly hold: (most: Tokens) => Promise<HeldSpend>;
}

export interface HeldSpend {
  /** What it came to: what was held and not needed is free again. */
  readonly settle: (spent: Tokens) => Promise<void>;
}

/** For a question that costs next to nothing and is asked by hand. */
export const OPEN_PURSE: Purse = {
  hold: () => Promise.resolve({ settle: () => Promise.resolve() }),
};
