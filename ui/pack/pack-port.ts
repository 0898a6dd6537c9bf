import type { PackChoice } from '@/domain/exchange/pack/pack-choice';
import type { PackView } from '@/domain/exchange/pack/pack-view';
import type { Result } from '@/domain/result';

/** What the page of export packs asks of the outside. */
export interface PackPort {
  /** Asks for a pack of the articles that the page is about. */
  readonly prepare: (choice: PackChoice) => Promise<Result<PackView>>;
  readonly look: (packId: string) => Promise<Result<PackView>>;
  readonly stop: (packId: string) => Promise<Result<PackView>>;
  /** Has the browser fetch and save it; the page stays. */
  readonly download: (packId: string) => void;
  /** Keeps in the address which pack is shown, so that a reload finds it again; null for none. */
  readonly remember: (packId: string | null) => void;
}
