import type { Correction } from '@/domain/correction/correction';
import { foldName } from '@/domain/names/fold-name';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameActView, NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import { nameReplacements, type NameReplacement } from '@/domain/names/ledger/name-replacements';
import { findCovering, pendingReplacements } from '@/domain/names/ledger/pending-replacements';
import type { DeskSession } from '../session/desk-session';
import { renderingOf, type MentionPlace } from './find-mentions';
import type { NamesState } from './names-state';

/** A name as the list shows it. */
export interface ShownName {
  readonly group: NameGroup;
  /** Two names may be told apart by accents alone. */
  readonly key: string;
  /** How many mentions wait for a correction to the preferred form. */
  readonly left: number;
  readonly isDecided: boolean;
}

export type PlacedReplacement = NameReplacement & { readonly blockId: string };

/** Mentions that would get a correction if the name were written in this form; '' changes nothing. */
export function listPending(desk: DeskSession, group: NameGroup, form: string): readonly PlacedReplacement[] {
  if (form === '') return [];
  const { store } = desk;
  const { blocks } = store.index.target;
  const textOf = (block: number): string => blocks[block]?.text ?? '';
  const wanted = nameReplacements(group, form, desk.langOf('target'), textOf).map((one) => ({
    ...one,
    blockId: blocks[one.block]?.id ?? '',
  }));
  return pendingReplacements(wanted, store.listCorrections(), store.view.actor.userId);
}

/** What has been made of a mention already; null where nobody has touched it. */
export const coveringOf = ({ store }: DeskSession, place: MentionPlace): Correction | null =>
  findCovering(place, store.listCorrectionsOfBlock(place.blockId));

/** How the name was decided in this article; null where nobody has. */
export function findChoice({ acts }: NameLedgerView, { renderings }: NameGroup): NameActView | null {
  const forms = new Set(renderings.map(({ form }) => foldName(form)));
  return acts.findLast(({ kind, one }) => kind === 'prefer' && forms.has(foldName(one))) ?? null;
}

export function listNames(desk: DeskSession, view: NameLedgerView): readonly ShownName[] {
  return view.groups.map((group) => ({
    group,
    key: `name ${renderingOf(group)}`,
    left: group.isDrifting ? listPending(desk, group, group.preferred.form).length : 0,
    isDecided: findChoice(view, group) !== null,
  }));
}

/** Those that the list is narrowed to: by words in a rendering, the preferred form or the source. */
export function narrow(
  names: readonly ShownName[],
  { text, driftingOnly }: Pick<NamesState, 'text' | 'driftingOnly'>,
): readonly ShownName[] {
  const wanted = foldName(text);
  return names.filter(({ group: { renderings, preferred, source }, left }) => {
    if (driftingOnly && left === 0) return false;
    const spellings = [preferred.form, source ?? '', ...renderings.map(({ form }) => form)];
    return wanted === '' || spellings.some((spelling) => foldName(spelling).includes(wanted));
  });
}
