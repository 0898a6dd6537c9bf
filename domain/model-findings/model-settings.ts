import type { Prices, SpendLimit } from './spend';

/** How a project asks a model. The key is no part of it: it never leaves the server. */
export interface ModelSettings {
  readonly isOn: boolean;
  /** Up to `/v1`: what comes before `/chat/completions`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly maxParallel: number;
  /** For one answer. */
  readonly timeoutSeconds: number;
  /** Whether only findings are kept whose correction is found the better wording when it is asked for a second time. */
  readonly secondLook: boolean;
  /** ISO 4217. */
  readonly currency: string;
  readonly prices: Prices;
  readonly perRun: SpendLimit;
  readonly perMonth: SpendLimit;
}

export const DEFAULT_MODEL_SETTINGS: ModelSettings = {
  isOn: false,
  baseUrl: '',
  model: '',
  maxParallel: 4,
  timeoutSeconds: 120,
  secondLook: true,
  currency: 'USD',
  prices: { input: 0, output: 0 },
  perRun: { tokens: 500_000, money: null },
  perMonth: { tokens: 10_000_000, money: null },
};

export const MODEL_LIMITS = {
  parallel: { min: 1, max: 32 },
  timeoutSeconds: { min: 5, max: 900 },
  tokens: { min: 1000, max: 1_000_000_000 },
  money: { min: 0, max: 1_000_000 },
} as const;

/** As project administrators see it. */
export interface ModelSettingsView {
  readonly settings: ModelSettings;
  /** That there is one, never which. */
  readonly hasKey: boolean;
  /** Names the state that was looked at; 0 where nothing was set yet. */
  readonly version: number;
  /** This month. */
  readonly spent: { readonly tokens: number; readonly money: number };
}
