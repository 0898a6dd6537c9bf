import { useState } from 'react';
import { isSameTypology } from '@/domain/annotation/compare-typologies';
import { typologyReference, type Typology } from '@/domain/annotation/typology';
import { findBuiltIn } from '@/domain/annotation/typologies/registry';
import type { DraftStorage, TypologyDraft } from './draft-storage';
import type { WantedTypology } from './typology-port';

export interface SavedTypology {
  readonly typology: Typology;
  readonly change: number;
}

interface History {
  readonly past: readonly WantedTypology[];
  readonly now: TypologyDraft;
  readonly future: readonly WantedTypology[];
  /** What the last change was of: typing on in one field is one thing to undo. */
  readonly field: string;
}

export interface TypologyDraftControl {
  readonly draft: TypologyDraft;
  readonly isChanged: boolean;
  /** Whether it was found in this browser as the page was opened. */
  readonly wasKept: boolean;
  readonly edit: (wanted: WantedTypology, field?: string) => void;
  readonly undo: (() => void) | null;
  readonly redo: (() => void) | null;
  /** Back to what is saved. */
  readonly discard: (saved: SavedTypology) => void;
  /** The same, on top of what somebody else has saved. */
  readonly rebase: (change: number) => void;
}

export const toWanted = (typology: Typology): WantedTypology =>
  findBuiltIn(typologyReference(typology)) !== null
    ? { kind: 'built-in', reference: typologyReference(typology) }
    : { kind: 'own', content: typology };

export const contentOf = (wanted: WantedTypology) =>
  wanted.kind === 'own' ? wanted.content : findBuiltIn(wanted.reference);

function isSameWanted(one: WantedTypology, other: WantedTypology): boolean {
  if (one.kind === 'built-in' || other.kind === 'built-in')
    return one.kind === 'built-in' && other.kind === 'built-in' && one.reference === other.reference;
  return isSameTypology(one.content, other.content);
}

/** What is being changed, kept in this browser until it is saved, with undo. */
export function useTypologyDraft(saved: SavedTypology, storage: DraftStorage): TypologyDraftControl {
  const plain = (of: SavedTypology): History => ({
    past: [],
    now: { base: of.change, wanted: toWanted(of.typology) },
    future: [],
    field: '',
  });
  const [kept] = useState(() => storage.load());
  const [history, setHistory] = useState<History>(() =>
    kept === null ? plain(saved) : { ...plain(saved), now: kept },
  );
  const isChanged = !isSameWanted(history.now.wanted, toWanted(saved.typology));
  const take = (next: History): void => {
    setHistory(next);
    storage.store(isSameWanted(next.now.wanted, toWanted(saved.typology)) ? null : next.now);
  };
  const { past, now, future } = history;
  const [before, after] = [past.at(-1), future[0]];
  return {
    draft: now,
    isChanged,
    wasKept: kept !== null,
    edit: (wanted, field = '') => {
      const goesOn = field !== '' && field === history.field;
      take({ past: goesOn ? past : [...past, now.wanted], now: { ...now, wanted }, future: [], field });
    },
    undo:
      before === undefined
        ? null
        : () =>
            take({
              past: past.slice(0, -1),
              now: { ...now, wanted: before },
              future: [now.wanted, ...future],
              field: '',
            }),
    redo:
      after === undefined
        ? null
        : () =>
            take({
              past: [...past, now.wanted],
              now: { ...now, wanted: after },
              future: future.slice(1),
              field: '',
            }),
    discard: (of) => {
      storage.store(null);
      setHistory(plain(of));
    },
    rebase: (change) => take({ ...history, now: { ...now, base: change } }),
  };
}
