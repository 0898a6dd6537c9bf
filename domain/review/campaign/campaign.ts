/**
 * How articles are rated: errors by category and severity (MQM), or spans with a severity alone and a score for each segment (ESA,
 * T. Kocmi et al. 2024). What is in no campaign is rated by MQM.
 */
export const CAMPAIGN_PROTOCOLS = ['mqm', 'esa'] as const;
export type CampaignProtocol = (typeof CAMPAIGN_PROTOCOLS)[number];

export const CAMPAIGN_STATES = ['draft', 'open', 'closed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/**
 * What an article is to its campaign: the output of a system; a reference, which people translated; or a control, a copy of an
 * output in which something was spoilt on purpose, to see who finds it.
 */
export const CAMPAIGN_ROLES = ['output', 'reference', 'control'] as const;
export type CampaignRole = (typeof CAMPAIGN_ROLES)[number];

export const MAX_RATERS_PER_OUTPUT = 10;
/** Of one document. */
export const MAX_OUTPUTS = 50;

/** Translations of the same documents by several systems, and how they are rated. */
export interface Campaign {
  readonly id: string;
  readonly projectId: string;
  readonly name: string;
  readonly protocol: CampaignProtocol;
  readonly isBlind: boolean;
  readonly state: CampaignState;
  readonly ratersPerOutput: number;
  readonly ratesReference: boolean;
  /** Of the orders in which people meet the outputs. */
  readonly seed: number;
  readonly createdById: string;
  /** ISO 8601 with zone. */
  readonly createdAt: string;
  readonly version: number;
}

/** Where an article stands in a campaign. */
export interface CampaignPlace {
  readonly campaignId: string;
  readonly isBlind: boolean;
  readonly state: CampaignState;
  /** Name of the document that it is one translation of. */
  readonly document: string;
  readonly role: CampaignRole;
}

/** Whether an article is rated, where its campaign is open. */
export function isRated(role: CampaignRole, { ratesReference }: Pick<Campaign, 'ratesReference'>): boolean {
  return role !== 'reference' || ratesReference;
}

/** What scores are made of: what was spoilt on purpose says nothing of a system. */
export const isScored = (role: CampaignRole): boolean => role !== 'control';
