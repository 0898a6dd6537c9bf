import type { Correction } from '@/domain/correction/correction';
import { foldName } from '@/domain/names/fold-name';
import { isAbout } from '@/domain/names/ledger/is-about';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import type { NameActView, NameLedgerView } from '@/domain/names/ledger/name-ledger-view';
import { nameReplacements, type NameReplacement } from '@/domain/names/ledger/name-replacements';
import { findCovering, planReplacements } from '@/domain/names/ledger/pending-replacements';
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
export function listPending(
  desk: DeskSession,
  { acts }: NameLedgerView,
  group: NameGroup,
  form: string,
): readonly PlacedReplacement[] {
  if (form === '') return [];
  const { store } = desk;
  const { userId } = store.view.actor;
  const { blocks } = store.index.target;
  const textOf = (block: number): string => blocks[block]?.text ?? '';
  const wanted = nameReplacements(group, form, desk.langOf('target'), textOf).map((one) => ({
    ...one,
    blockId: blocks[one.block]?.id ?? '',
  }));
  const own = acts.filter((act) => act.by?.id === userId && isAbout(act, group));
  const groupIds = new Set(own.flatMap(({ groupId }) => groupId ?? []));
  return planReplacements(wanted, store.listCorrections(), { userId, groupIds }).pending;
}

/** What has been made of a mention already; null where nobody has touched it. */
export const coveringOf = ({ store }: DeskSession, place: MentionPlace): Correction | null =>
  findCovering(place, store.listCorrectionsOfBlock(place.blockId));

/** How the name was decided in this article; null where nobody has. */
export const findChoice = ({ acts }: NameLedgerView, group: NameGroup): NameActView | null =>
  acts.findLast((act) => isAbout(act, group)) ?? null;

export function listNames(desk: DeskSession, view: NameLedgerView): readonly ShownName[] {
  return view.groups.map((group) => ({
    group,
    key: `name ${renderingOf(group)}`,
    left: group.isDrifting ? listPending(desk, view, group, group.preferred.form).length : 0,
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
