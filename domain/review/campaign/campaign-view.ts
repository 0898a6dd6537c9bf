import type { Person } from '../desk-view';
import type { Campaign, CampaignRole } from './campaign';
import type { SeededError } from './seeded-error';

/** A campaign in a list. */
export interface CampaignRow extends Campaign {
  readonly documents: number;
  readonly outputs: number;
  /** Ratings that were asked for, and how many are finished; of a blind rater, their own. */
  readonly asked: number;
  readonly finished: number;
}

export interface CampaignOutput {
  readonly articleId: string;
  readonly title: string;
  readonly system: string;
  readonly role: CampaignRole;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly segments: number;
  /** How many of those who were asked are through with it. */
  readonly asked: number;
  readonly finished: number;
  /** Null where it is not begun. */
  readonly adjudication: 'open' | 'done' | null;
}

export interface CampaignDocument {
  readonly name: string;
  readonly outputs: readonly CampaignOutput[];
}

export interface RaterProgress extends Person {
  readonly asked: number;
  readonly finished: number;
  /** Begun and not finished. */
  readonly begun: number;
  readonly seeds: number;
  /** Of the seeds in what they finished. */
  readonly seedsFound: number;
  /** Of the seeds, those in what they finished. */
  readonly seedsMet: number;
}

/** Who found what was spoilt. */
export interface SeedReport extends Pick<
  SeededError,
  'id' | 'kind' | 'text' | 'original' | 'category' | 'severity'
> {
  readonly articleId: string;
  readonly lang: string;
  /** Of those who finished the article. */
  readonly foundBy: readonly Person[];
  readonly missedBy: readonly Person[];
}

/** What one is asked for in a campaign oneself, in one's own order. */
export interface OwnOutput {
  readonly articleId: string;
  readonly title: string;
  readonly targetLang: string;
  readonly segments: number;
  readonly state: 'open' | 'begun' | 'done' | 'returned';
}

export interface CampaignView {
  readonly campaign: Campaign;
  readonly projectName: string;
  /** Whether the person runs it. */
  readonly mayManage: boolean;
  /** Whether the person sees their own work alone. */
  readonly isBlinded: boolean;
  readonly own: readonly OwnOutput[];
  /** Empty for whoever sees their own work alone. */
  readonly documents: readonly CampaignDocument[];
  readonly raters: readonly RaterProgress[];
  /** Empty for everybody who may rate, until it is closed. */
  readonly seeds: readonly SeedReport[];
}
