import type { TypologyContent } from '@/domain/annotation/typology-content';
import type { SaveTypologyOutcome } from '@/domain/annotation/typology-outcome';
import type { Result } from '@/domain/result';

/** What a project is to mark with. */
export type WantedTypology =
  | { readonly kind: 'built-in'; readonly reference: string }
  | { readonly kind: 'own'; readonly content: TypologyContent };

/** What the page asks of the server. */
export interface TypologyPort {
  /** `base`: the change that was looked at. */
  readonly save: (base: number, wanted: WantedTypology) => Promise<Result<SaveTypologyOutcome>>;
  /** A built-in one with its words in every language. */
  readonly copy: (reference: string) => Promise<Result<{ readonly content: TypologyContent }>>;
}
