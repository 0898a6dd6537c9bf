import { canAddName } from '@/domain/review/role';
import type { NameGroup } from '@/domain/names/ledger/name-ledger';
import { success, type Result } from '@/domain/result';
import { answerOf, untilSaved } from '../groups/ask';
import { pointAt } from '../groups/point-at';
import type { Gesture, GestureName } from '../history/history';
import { findName, findNameAt, listMentions, renderingOf, type MentionPlace } from '../names/find-mentions';
import type { NamesState } from '../names/names-state';
import { selectSpan, spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import type { Notice } from '../session/notice';
import { select } from './go-to';
import { loadCheckFindings } from './load-check-findings';
import { checkReview } from './may';
import { takeMarks } from './occurrences';
import { chosenFinding } from './triage';

/** Checks that find names. */
export const NAME_CHECKS: ReadonlySet<string> = new Set(['name-variant', 'name-authority']);

function change(desk: DeskSession, part: Partial<NamesState>): void {
  desk.names.set({ ...desk.names.get(), ...part });
}

/** Asks for the names of the article. What is shown stays until there is an answer. */
export async function loadNames(desk: DeskSession): Promise<void> {
  const answer = await answerOf(() => desk.port.names.load({ articleId: desk.articleId }));
  change(desk, answer.ok ? { view: answer.value, failure: null } : { failure: answer.error });
}

/** The list of the article's names; the name that is chosen in the text, or found by a check, is open. */
export function showNames(desk: DeskSession): void {
  const finding = chosenFinding(desk);
  const { selection } = desk.store.cursor;
  const place =
    finding !== null && NAME_CHECKS.has(finding.check)
      ? finding.target
      : selection && { blockId: selection.blockId, ...spanOf(selection) };
  void openNames(desk, place);
}

/** The name that has a mention at this place, in the list of names; the list where none has. */
export async function openNames(
  desk: DeskSession,
  place: Omit<MentionPlace, 'key' | 'quote'> | null,
): Promise<void> {
  desk.inspector.set(null);
  change(desk, { open: null });
  desk.sidePanel.set('names');
  await loadNames(desk);
  const { view } = desk.names.get();
  const group = view && place && findNameAt(desk, view, place);
  if (group) openName(desk, renderingOf(group));
}

export function openName(desk: DeskSession, rendering: string | null): void {
  const { open, last } = desk.names.get();
  change(desk, { open: rendering, last: open ?? last });
  if (rendering === null) desk.place.set(null);
}

export function narrowNames(
  desk: DeskSession,
  wishes: Partial<Pick<NamesState, 'text' | 'driftingOnly'>>,
): void {
  change(desk, wishes);
}

/** Chooses a mention's words in the text: the keyboard goes there. */
export function goToMention(desk: DeskSession, place: MentionPlace): void {
  pointAt(desk, place);
  select(desk, selectSpan(place.blockId, place));
  desk.reveal.set({ markId: null, segment: desk.store.cursor.segment, leavesPanel: true });
}

/** The next mention of the name that is open in the list, from the cursor on and then from the beginning; or the one before. */
export function moveByMention(desk: DeskSession, by: 1 | -1): void {
  const { view, open } = desk.names.get();
  const group = desk.sidePanel.get() === 'names' ? findName(view, open) : null;
  const mentions = group === null ? [] : listMentions(desk, group);
  const inOrder = by > 0 ? mentions : mentions.toReversed();
  const next = inOrder.find((mention) => isBeyondCursor(desk, mention, by)) ?? inOrder[0];
  if (next === undefined) desk.refuse('noMentions');
  else goToMention(desk, next);
}

function isBeyondCursor({ store }: DeskSession, place: MentionPlace, by: 1 | -1): boolean {
  const { blocks, sentences } = store.index.target;
  const orderOf = (blockId: string): number => blocks.findIndex(({ id }) => id === blockId);
  const { selection, segment } = store.cursor;
  const first = sentences[store.index.segments[segment]?.target.from ?? 0];
  const here = selection
    ? { blockId: selection.blockId, start: spanOf(selection).start }
    : { blockId: first?.blockId ?? '', start: (first?.start ?? 0) - 1 };
  const blockSteps = orderOf(place.blockId) - orderOf(here.blockId);
  return (blockSteps === 0 ? place.start - here.start : blockSteps) * by > 0;
}

interface PreferIds {
  readonly id: string;
  readonly groupId: string;
}

/** Ids are made once for each name and form until there is an answer, so that a repetition is known for one. */
const unanswered = new WeakMap<NameGroup, Map<string, PreferIds>>();

function idsFor(desk: DeskSession, group: NameGroup, form: string): PreferIds {
  const ofGroup = unanswered.get(group) ?? new Map<string, PreferIds>();
  unanswered.set(group, ofGroup);
  const ids = ofGroup.get(form) ?? { id: desk.newId(), groupId: desk.newId() };
  ofGroup.set(form, ids);
  return ids;
}

/** Chooses how the name is written, once for all its mentions; one thing to undo. True when it was done. */
export async function preferForm(desk: DeskSession, group: NameGroup, form: string): Promise<boolean> {
  if (!checkReview(desk) || desk.names.get().isDeciding) return false;
  return decide(desk, 'name', async (undo) => {
    const ids = idsFor(desk, group, form);
    const answer = await ask(desk, async () => {
      // Corrections that wait on this device cover mentions too.
      await untilSaved(desk.outbox);
      const { articleId } = desk;
      return desk.port.names.prefer({ ...ids, articleId, rendering: renderingOf(group), form });
    });
    if (!answer.ok) return null;
    unanswered.get(group)?.delete(form);
    const { corrections, errors, remembering, withdrawn } = answer.value;
    takeMarks(desk, withdrawn.errors, withdrawn.corrections);
    takeMarks(desk, errors, corrections);
    const notice: Notice = { kind: 'namePreferred', count: corrections.length, remembering, undo };
    return { actId: ids.id, notice };
  });
}

/** Says that two names of the list are one. */
export async function mergeNames(desk: DeskSession, group: NameGroup, other: NameGroup): Promise<boolean> {
  if (!checkReview(desk)) return false;
  const forms = { one: renderingOf(group), other: renderingOf(other) };
  return decide(desk, 'names', async (undo) => {
    const id = desk.newId();
    const answer = await ask(desk, () => desk.port.names.merge({ id, articleId: desk.articleId, ...forms }));
    return answer.ok ? { actId: id, notice: { kind: 'namesRegrouped', how: 'merged', undo } } : null;
  });
}

/** Says that some renderings are not the name that the others are. */
export async function splitName(
  desk: DeskSession,
  group: NameGroup,
  away: readonly string[],
): Promise<boolean> {
  if (!checkReview(desk)) return false;
  const from = group.renderings.map(({ form }) => form).find((form) => !away.includes(form));
  if (from === undefined || away.length === 0) return false;
  return decide(desk, 'names', async (undo) => {
    const id = desk.newId();
    const answer = await ask(desk, () =>
      desk.port.names.split({ id, articleId: desk.articleId, from, away }),
    );
    return answer.ok ? { actId: id, notice: { kind: 'namesRegrouped', how: 'split', undo } } : null;
  });
}

/** Asks for the name of the selected words to be added. A finished review does not mind: names are no part of it. */
export function beginName(desk: DeskSession): void {
  if (!canAddName(desk.store.view.actor)) desk.refuse('needsRole');
  else if (desk.store.cursor.selection === null) desk.refuse('needsSelection');
  else desk.dialog.set('name');
}

/** Has the project remember a name as it was typed; one thing to undo, unless it knew it already. */
export async function addName(
  desk: DeskSession,
  name: { readonly source: string; readonly preferred: string },
): Promise<Result<unknown>> {
  const id = desk.newId();
  const { articleId } = desk;
  const answer = await answerOf(() => desk.port.names.add({ id, articleId, ...name }));
  if (!answer.ok) return answer;
  const { remembering } = answer.value;
  const isNew = remembering === 'added' || remembering === 'changed';
  const undo = isNew ? () => void takeBackAct(desk, id) : null;
  desk.tell({ kind: 'nameAdded', remembering, undo });
  if (isNew) await reload(desk);
  return success(null);
}

/** What was decided, as an act of the server, and what is told of it; null when it failed, and was told. */
interface Decided {
  readonly actId: string;
  readonly notice: Notice;
}

/** Decides something, and keeps it among what can be undone. Decided again, it is an act of its own. */
async function decide(
  desk: DeskSession,
  name: GestureName,
  run: (undo: () => void) => Promise<Decided | null>,
): Promise<boolean> {
  let standing = '';
  let gesture: Gesture | null = null;
  const undo = (): void => {
    if (gesture !== null) desk.takeBack(gesture);
  };
  const attempt = async (): Promise<boolean> => {
    const decided = await run(undo);
    if (decided === null) return false;
    standing = decided.actId;
    desk.tell(decided.notice);
    return true;
  };
  if (!(await attempt())) return false;
  gesture = desk.remember(name, {
    kind: 'asked',
    back: () => takeBackAct(desk, standing),
    run: async () => {
      const isDone = await attempt();
      if (isDone) await reload(desk);
      return isDone;
    },
  });
  await reload(desk);
  return true;
}

/** Takes back what was decided about names in one go. False when it failed, and was told. */
export async function takeBackAct(desk: DeskSession, id: string): Promise<boolean> {
  const answer = await ask(desk, () => desk.port.names.undo({ id, articleId: desk.articleId }));
  if (!answer.ok) return false;
  const { corrections, errors, left, forgetting } = answer.value;
  takeMarks(desk, errors, corrections);
  desk.tell({ kind: 'nameUndone', count: corrections.length, left: left.length, forgetting });
  await reload(desk);
  return true;
}

/** Tells of a failure. */
async function ask<Value>(desk: DeskSession, asked: () => Promise<Result<Value>>): Promise<Result<Value>> {
  change(desk, { isDeciding: true });
  const answer = await answerOf(asked);
  change(desk, { isDeciding: false });
  if (!answer.ok) desk.tell({ kind: 'refused', failure: answer.error });
  return answer;
}

/** What the project knows is another: its checks find other things. */
async function reload(desk: DeskSession): Promise<void> {
  void loadCheckFindings(desk);
  if (desk.sidePanel.get() === 'names') await loadNames(desk);
}
