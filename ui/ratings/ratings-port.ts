import type { CampaignPreview } from '@/domain/exchange/ratings/campaign/campaign-preview';
import type { Result } from '@/domain/result';

/** A campaign of one pair of languages. */
export interface WishedCampaign {
  /** As the file names it; '' where it has one pair alone. */
  readonly pair: string;
  readonly name: string;
  /** BCP 47. */
  readonly sourceLang: string;
  readonly targetLang: string;
}

export interface RatingsWishes {
  readonly file: File;
  readonly campaigns: readonly WishedCampaign[];
}

export interface RatingsProgress {
  readonly phase: 'building' | 'saving' | 'counting';
  readonly done: number;
  readonly total: number;
  /** As of `WishedCampaign`. */
  readonly pair: string;
}

/** What the page can ask for. */
export interface RatingsPort {
  preview(file: File): Promise<Result<CampaignPreview>>;
  /** Answers the ids of the campaigns. */
  run(
    wishes: RatingsWishes,
    onProgress: (progress: RatingsProgress) => void,
    signal: AbortSignal,
  ): Promise<Result<readonly string[]>>;
}
