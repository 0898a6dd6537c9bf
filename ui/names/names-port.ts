import type { KnownNameRow } from '@/domain/names/known-name-row';
import type { NewKnownName } from '@/domain/names/ledger/to-known-name';
import type { Result } from '@/domain/result';
import type { ListPort, RemoveInput } from '@/ui/lists/list-port';

/** What whoever keeps the names of a project can ask for. */
export interface NamesPort extends ListPort<NewKnownName, KnownNameRow> {
  /** Both are written as the kept one is. `other` is null where it is no record of its own any more. */
  readonly merge: (input: { readonly kept: RemoveInput; readonly other: RemoveInput }) => Promise<
    Result<{
      readonly outcome: 'merged' | 'stale';
      readonly kept: KnownNameRow;
      readonly other: KnownNameRow | null;
    }>
  >;
}
