import type { Campaign, CampaignProtocol } from '@/domain/review/campaign/campaign';
import type { SpoiltStretch } from '@/domain/review/campaign/seeded-error';
import type { Result } from '@/domain/result';

export interface CampaignValues {
  readonly name: string;
  readonly protocol: CampaignProtocol;
  readonly isBlind: boolean;
  readonly ratersPerOutput: number;
  readonly ratesReference: boolean;
  readonly raterIds: readonly string[];
}

export interface NewDocument {
  readonly document: string;
  readonly articleIds: readonly string[];
  readonly referenceId: string | null;
}

/** A translation that is imported for a campaign. */
export interface UploadedOutput {
  readonly title: string;
  readonly system: string;
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: string | File;
  readonly target: string | File;
}

export interface CampaignPort {
  readonly save: (values: CampaignValues) => Promise<Result<unknown>>;
  readonly setState: (state: 'open' | 'closed') => Promise<Result<Campaign>>;
  readonly add: (document: NewDocument) => Promise<Result<unknown>>;
  readonly remove: (articleId: string) => Promise<Result<unknown>>;
  /** Answers the id of the article that it became. */
  readonly upload: (output: UploadedOutput) => Promise<Result<string>>;
}

export interface PlantPort {
  readonly plant: (stretches: readonly SpoiltStretch[]) => Promise<Result<unknown>>;
}
