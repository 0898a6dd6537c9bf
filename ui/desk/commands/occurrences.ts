import { isLive } from '@/domain/correction/correction-life-cycle';
import type { Correction } from '@/domain/correction/correction';
import { correctedText } from '@/domain/correction/apply-corrections';
import type { Result } from '@/domain/result';
import type { ErrorMark } from '@/domain/annotation/error';
import { snapToWords } from '@/domain/text/words';
import { answerOf, untilSaved } from '../groups/ask';
import type { ProposeInput } from '../groups/groups-port';
import type { Gesture } from '../history/history';
import {
  listChosen,
  listPlaces,
  NO_SEARCH,
  withPage,
  type Proposed,
  type SearchedPlace,
  type SearchState,
  type SearchWishes,
} from '../groups/search-state';
import { spanOf } from '../selection/text-selection';
import type { DeskSession } from '../session/desk-session';
import { correctionsOf } from '../store/desk-mark';
import { loadFindings } from './load-findings';
import { chosenMark } from './mark';
import { checkReview } from './may';

/** Looks for every place where the chosen correction's text stands. */
export function beginEverywhere(desk: DeskSession): void {
  if (!checkReview(desk)) return;
  const mark = chosenMark(desk);
  const correction = mark && correctionsOf(mark).find(({ state }) => isLive(state));
  if (!correction) {
    desk.refuse(mark === null ? 'needsMark' : 'needsCorrection');
    return;
  }
  const { anchor } = correction;
  if (anchor.quote === '') {
    desk.refuse('noOccurrences');
    return;
  }
  const text = desk.store.index.blocks.get(anchor.blockId)?.text ?? '';
  const whole = snapToWords(text, anchor, desk.langOf('target'));
  open(desk, 'everywhere', {
    ...NO_SEARCH.wishes,
    originId: correction.id,
    quote: anchor.quote,
    replacement: correctedText(correction),
    // Part of a word stands in parts of words.
    wholeWords: whole.start === anchor.start && whole.end === anchor.end,
  });
  void search(desk);
}

/** Looks for what is typed, beginning with what is selected. */
export function beginReplace(desk: DeskSession): void {
  const { selection } = desk.store.cursor;
  const block = selection && desk.store.index.blocks.get(selection.blockId);
  const span = selection && spanOf(selection);
  const quote = block?.side === 'target' && span ? block.text.slice(span.start, span.end) : '';
  open(desk, 'replace', { ...NO_SEARCH.wishes, quote });
  if (quote !== '') void search(desk);
}

function open(desk: DeskSession, panel: 'everywhere' | 'replace', wishes: SearchWishes): void {
  desk.inspector.set(null);
  desk.search.set({ ...NO_SEARCH, wishes });
  desk.sidePanel.set(panel);
}

/** Closes the panel at the side; the keyboard goes back to the text. */
export function closeSidePanel(desk: DeskSession): void {
  desk.sidePanel.set(null);
  desk.place.set(null);
  desk.search.set(NO_SEARCH);
  const { markId, segment } = desk.store.cursor;
  desk.reveal.set({ markId, segment });
}

/** Changes what is looked for; `search` does the looking. */
export function wish(desk: DeskSession, change: Partial<SearchWishes>): void {
  const state = desk.search.get();
  desk.search.set({ ...NO_SEARCH, wishes: { ...state.wishes, ...change } });
}

/** Asks for the next page; for the first, after a change of the wishes. */
export async function search(desk: DeskSession): Promise<void> {
  const begun: SearchState = { ...desk.search.get(), status: 'searching', failure: null };
  const { wishes } = begun;
  if (wishes.quote === '') return;
  desk.search.set(begun);
  let { next: after } = begun;
  for (;;) {
    const answer = await answerOf(async () => {
      if (wishes.originId !== null) await untilSaved(desk.outbox);
      return desk.port.groups.find({ ...searchedOf(desk, wishes), realm: wishes.realm, after });
    });
    // Something else was asked for meanwhile, or the panel was closed.
    if (desk.search.get().wishes !== wishes) return;
    if (!answer.ok) {
      desk.search.set({ ...desk.search.get(), status: 'found', failure: answer.error });
      return;
    }
    const { articles, next } = answer.value;
    desk.search.set(withPage(desk.search.get(), articles, next));
    // Pages without a place are of no use to anybody.
    if (articles.length > 0 || next === null) return;
    after = next;
  }
}

function searchedOf(
  desk: DeskSession,
  { originId, quote, replacement, matchCase, wholeWords, ignoreMarks }: SearchWishes,
) {
  const text = originId === null ? { quote, replacement } : null;
  return { articleId: desk.articleId, originId, text, matchCase, wholeWords, ignoreMarks };
}

export function toggle(desk: DeskSession, keys: readonly string[], isChosen: boolean): void {
  const state = desk.search.get();
  const leftOut = new Set(state.leftOut);
  for (const key of keys) {
    if (isChosen) leftOut.delete(key);
    else leftOut.add(key);
  }
  desk.search.set({ ...state, leftOut });
}

/** Places sent at once: what a browser sends even when the page is left. */
const PLACES_AT_ONCE = 200;

/** Places left out that are not offered again; who leaves out more looked for something else. */
const PLACES_REMEMBERED = 500;

/** Proposes what is chosen as one group. Sent again after a lost answer, it is the same proposal. */
export async function proposeChosen(desk: DeskSession): Promise<void> {
  const state = desk.search.get();
  const chosen = listChosen(state, desk.store.view.actor.userId);
  if (!checkReview(desk) || state.wishes.replacement === null || state.status !== 'found') return;
  if (chosen.length === 0) {
    desk.refuse('noneChosen');
    return;
  }
  desk.search.set({ ...state, status: 'proposing', failure: null });
  const answer = await answerOf(async () => {
    await untilSaved(desk.outbox);
    return send(desk, state, chosen);
  });
  if (!answer.ok) {
    desk.search.set({ ...state, failure: answer.error });
    return;
  }
  const gesture =
    answer.value.correctionIds.length === 0 ? null : rememberProposal(desk, state, chosen, answer.value);
  desk.search.set({ ...state, status: 'proposed', proposed: answer.value, gesture });
  tellProposed(desk, answer.value, gesture);
}

function tellProposed(
  desk: DeskSession,
  { correctionIds, articles }: Proposed,
  gesture: Gesture | null,
): void {
  const undo = () => takeBack(desk, gesture);
  desk.tell({ kind: 'groupProposed', count: correctionIds.length, articles, undo });
  void loadFindings(desk);
}

/** The whole group is one thing to undo. Proposed again, it is made of new corrections: those that were withdrawn stay so. */
function rememberProposal(
  desk: DeskSession,
  state: SearchState,
  chosen: readonly SearchedPlace[],
  proposed: Proposed,
): Gesture {
  let standing = proposed;
  const gesture: Gesture = desk.remember('group', {
    kind: 'asked',
    back: () => withdrawProposal(desk, standing),
    run: async () => {
      const answer = await answerOf(() => send(desk, { ...state, wishes: { ...state.wishes } }, chosen));
      if (!answer.ok) {
        desk.tell({ kind: 'refused', failure: answer.error });
        return false;
      }
      standing = answer.value;
      tellProposed(desk, standing, gesture);
      // A list that is open shows what was free.
      if (desk.search.get().status === 'found') searchAgain(desk);
      return true;
    },
  });
  return gesture;
}

/** Ids are made once for each place and wishes, so that a repetition is known for one. */
const ids = new WeakMap<SearchWishes, Map<string, string>>();

function idFor(desk: DeskSession, wishes: SearchWishes, what: string): string {
  const known = ids.get(wishes) ?? new Map<string, string>();
  ids.set(wishes, known);
  const id = known.get(what) ?? desk.newId();
  known.set(what, id);
  return id;
}

async function send(
  desk: DeskSession,
  state: SearchState,
  chosen: readonly SearchedPlace[],
): Promise<Result<Proposed>> {
  const { wishes } = state;
  const keys = new Set(chosen.map(({ key }) => key));
  const leftOut = listPlaces(state)
    .filter(({ key, place }) => !keys.has(key) && place.covering === null)
    .slice(0, PLACES_REMEMBERED)
    .map(({ articleId, place }) => ({ articleId, blockId: place.blockId, start: place.start }));
  let groupId = idFor(desk, wishes, 'group');
  const correctionIds: string[] = [];
  const refused: Proposed['refused'][number][] = [];
  const articles = new Set<string>();
  for (let from = 0; from < chosen.length; from += PLACES_AT_ONCE) {
    const input: ProposeInput = {
      ...searchedOf(desk, wishes),
      groupId,
      places: chosen.slice(from, from + PLACES_AT_ONCE).map(({ key, articleId, place }) => ({
        articleId,
        blockId: place.blockId,
        start: place.start,
        end: place.end,
        quote: place.quote,
        id: idFor(desk, wishes, key),
        errorId: idFor(desk, wishes, `error ${key}`),
      })),
      leftOut: from === 0 ? leftOut : [],
    };
    const answer = await desk.port.groups.propose(input);
    if (!answer.ok) return answer;
    const { origin, corrections, errors } = answer.value;
    takeMarks(desk, errors, origin === null ? corrections : [origin, ...corrections]);
    groupId = answer.value.groupId;
    correctionIds.push(...corrections.map(({ id }) => id));
    refused.push(...answer.value.refused);
    for (const { articleId } of corrections) articles.add(articleId);
  }
  return { ok: true, value: { groupId, correctionIds, articles: articles.size, refused } };
}

/** Takes back the proposal that the panel shows, whatever was done since. */
export function takeBackProposal(desk: DeskSession): void {
  takeBack(desk, desk.search.get().gesture);
}

function takeBack(desk: DeskSession, gesture: Gesture | null): void {
  if (gesture === null) desk.refuse('nothingToUndo');
  else desk.takeBack(gesture);
}

/** Takes back the whole proposal, as far as nobody has decided. False when it failed, and was told. */
async function withdrawProposal(desk: DeskSession, proposed: Proposed): Promise<boolean> {
  const isDone = await withdrawMembers(desk, proposed.groupId, proposed.correctionIds);
  if (isDone && desk.search.get().status === 'proposed') searchAgain(desk);
  return isDone;
}

/** The wishes are new, so that the ids are: the places may be proposed again. */
function searchAgain(desk: DeskSession): void {
  wish(desk, {});
  void search(desk);
}

/** False when it failed, and was told. */
export async function withdrawMembers(
  desk: DeskSession,
  groupId: string,
  correctionIds: readonly string[],
): Promise<boolean> {
  let count = 0;
  let left = 0;
  for (let from = 0; from < correctionIds.length; from += PLACES_AT_ONCE) {
    const share = correctionIds.slice(from, from + PLACES_AT_ONCE);
    const answer = await answerOf(() => desk.port.groups.withdraw({ groupId, correctionIds: share }));
    if (!answer.ok) {
      desk.tell({ kind: 'refused', failure: answer.error });
      return false;
    }
    takeMarks(desk, answer.value.errors, answer.value.corrections);
    count += answer.value.corrections.length;
    left += answer.value.left.length;
  }
  desk.tell({ kind: 'groupWithdrawn', count, left });
  void loadFindings(desk);
  return true;
}

/** Shows what the server made of this article. */
export function takeMarks(
  desk: DeskSession,
  errors: readonly ErrorMark[],
  corrections: readonly Correction[],
): void {
  desk.store.batch(() => {
    for (const error of errors) {
      if (error.articleId !== desk.articleId) continue;
      desk.confirmed.takeError(error);
      desk.store.putError(error);
    }
    for (const correction of corrections) {
      if (correction.articleId !== desk.articleId) continue;
      desk.confirmed.takeCorrection(correction);
      desk.store.putCorrection(correction);
    }
  });
}
