import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import type { Span } from '@/domain/text/span';
import type { DeskSession } from '../session/desk-session';

/** A mention with its block, so that it can be pointed at. */
export interface MentionPlace extends Span {
  readonly key: string;
  readonly blockId: string;
  /** The words that stand there. */
  readonly quote: string;
}

/** How the name is told from others: by its fullest rendering. */
export const renderingOf = ({ renderings }: NameGroup): string => renderings[0]?.form ?? '';

/** The name that is written so; null where none is, or none any more. */
export const findName = (view: NameLedgerView | null, rendering: string | null): NameGroup | null =>
  view?.groups.find(({ renderings }) => renderings.some(({ form }) => form === rendering)) ?? null;

/** All mentions of a name, in text order. */
export function listMentions({ store }: DeskSession, { renderings }: NameGroup): readonly MentionPlace[] {
  const { blocks } = store.index.target;
  return renderings
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.block - b.block || a.start - b.start)
    .flatMap(({ block, start, end }) => {
      const { id, text } = blocks[block] ?? {};
      if (id === undefined || text === undefined) return [];
      return { key: `${id} ${start}`, blockId: id, start, end, quote: text.slice(start, end) };
    });
}

/** The name that has a mention at this place of the translation. */
export function findNameAt(
  desk: DeskSession,
  view: NameLedgerView,
  place: Span & { readonly blockId: string },
): NameGroup | null {
  const isThere = (mention: MentionPlace): boolean =>
    mention.blockId === place.blockId && mention.start < place.end && place.start < mention.end;
  return view.groups.find((group) => listMentions(desk, group).some(isThere)) ?? null;
}
