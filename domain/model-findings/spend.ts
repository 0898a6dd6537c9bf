import type { Tokens } from './estimate-tokens';

/** What a server charges, in the currency of the project, for a million tokens. 0 where nothing is charged. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** Null where there is no limit of that kind. */
export interface SpendLimit {
  readonly tokens: number;
  readonly money: number | null;
}

export interface Spend {
  readonly tokens: number;
  readonly money: number;
}

export const NO_SPEND: Spend = { tokens: 0, money: 0 };

export const spendOf = ({ input, output }: Tokens, prices: Prices): Spend => ({
  tokens: input + output,
  money: (input * prices.input + output * prices.output) / 1_000_000,
});

export const addSpend = (one: Spend, other: Spend): Spend => ({
  tokens: one.tokens + other.tokens,
  money: one.money + other.money,
});

export const subtractSpend = (one: Spend, other: Spend): Spend => ({
  tokens: one.tokens - other.tokens,
  money: one.money - other.money,
});

export function isWithin({ tokens, money }: Spend, limit: SpendLimit): boolean {
  return tokens <= limit.tokens && (limit.money === null || money <= limit.money);
}

/** The calendar month that spending is counted in, in UTC: `2026-03`. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);
