import type { CampaignPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import type { Result } from '@/domain/result';

export interface RatingsWishes {
  readonly file: File;
  readonly name: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface RatingsProgress {
  readonly phase: 'building' | 'saving' | 'counting';
  readonly done: number;
  readonly total: number;
}

/** What the page can ask for. */
export interface RatingsPort {
  preview(file: File): Promise<Result<CampaignPreview>>;
  /** Answers the id of the campaign. */
  run(
    wishes: RatingsWishes,
    onProgress: (progress: RatingsProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<string>>;
}
