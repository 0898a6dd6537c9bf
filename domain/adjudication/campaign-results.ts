import type { Severity } from '../annotation/severity';
import type { SeedKind } from '../review/campaign/seeded-error';
import type { Person } from '../review/desk-view';
import type { MarkOutcome } from './adjudication-view';
import type { RefusalReason } from './ruling';

/** A closed campaign in which one rated. */
export interface RatedCampaign {
  readonly id: string;
  readonly name: string;
  readonly projectName: string;
  /** Articles that one was through with. */
  readonly rated: number;
}

/** A mark of one's own, and what became of it. */
export interface MarkResult {
  readonly markId: string;
  readonly articleId: string;
  readonly articleTitle: string;
  readonly lang: string;
  readonly quote: string;
  readonly category: string;
  readonly typology: string;
  readonly severity: Severity;
  readonly outcome: MarkOutcome;
  /** Of what it was made: where it is `changed`, these are others. */
  readonly finalCategory: string;
  readonly finalTypology: string;
  readonly finalSeverity: Severity;
  readonly reason: RefusalReason | null;
  readonly note: string;
  readonly by: Person | null;
}

export interface SeedResult {
  readonly id: string;
  readonly articleId: string;
  readonly kind: SeedKind;
  readonly text: string;
  readonly original: string;
  readonly lang: string;
  readonly isFound: boolean;
}

/** How it went for one person, once a campaign is closed. */
export interface CampaignResults {
  readonly campaign: { readonly id: string; readonly name: string };
  readonly marks: readonly MarkResult[];
  readonly seeds: readonly SeedResult[];
}
