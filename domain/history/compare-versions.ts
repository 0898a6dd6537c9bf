import type { Block } from '../article/block';
import { diffWords } from '../correction/diff-words';
import { groupBy } from '../group-by';
import { applyChanges } from '../text/change-set';
import type { Span } from '../text/span';
import { blameStretches } from './blame';
import { toChangeSet, type ChangeInForce } from './change-in-force';
import { findRegions, placeIn, type Difference, type Region, type TwoTexts } from './differing-regions';

/** A stretch of a comparison; none is empty. */
export interface ComparedRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
  /**
   * What answers for it. Of a stretch that was removed or added: every change that one version has and the other has
   * not and that made the difference, at least one; none where a new edition did. Of one that is the same: the change of
   * the version after that it stands in, or none where it is as it was imported.
   */
  readonly because: readonly Difference[];
}

export interface ComparedBlock extends Pick<Block, 'id' | 'kind' | 'level'> {
  /** What the editions of the two versions make of the paragraph: what is not `kept` is no correction's doing. */
  readonly edition: 'kept' | 'rewritten' | 'added' | 'removed';
  readonly isChanged: boolean;
  readonly runs: readonly ComparedRun[];
}

/**
 * The target in two versions of one edition, block by block and word by word; see `compareEditions` for others. Laws, for each block: the same and removed runs, joined,
 * are its text with `before`, the same and added runs that with `after`; every run that is not the same has an answer
 * to why.
 */
export function compareVersions(
  blocks: readonly Block[],
  before: readonly ChangeInForce[],
  after: readonly ChangeInForce[],
  lang: string,
): readonly ComparedBlock[] {
  const ofBefore = groupBy(before, ({ blockId }) => blockId);
  const ofAfter = groupBy(after, ({ blockId }) => blockId);
  return blocks
    .filter(({ side }) => side === 'target')
    .map(({ id, kind, level, text }) => {
      const runs = compareBlock(text, ofBefore.get(id) ?? [], ofAfter.get(id) ?? [], lang);
      return { id, kind, level, edition: 'kept', isChanged: runs.some((run) => run.kind !== 'same'), runs };
    });
}

/** One paragraph in two versions of one edition. */
export function compareBlock(
  imported: string,
  before: readonly ChangeInForce[],
  after: readonly ChangeInForce[],
  lang: string,
): readonly ComparedRun[] {
  const sets = { before: toChangeSet(before), after: toChangeSet(after) };
  const texts: TwoTexts = {
    ...sets,
    oldText: applyChanges(imported, sets.before),
    newText: applyChanges(imported, sets.after),
    lang,
  };
  const known = new Set(before.map(({ decisionId }) => decisionId));
  const same = (from: number, to: number): readonly ComparedRun[] =>
    blameStretches(texts.newText, after, from, to).map(({ text, change }) => ({
      kind: 'same',
      text,
      because: change === null ? [] : [{ change, isIn: known.has(change.decisionId) ? 'both' : 'after' }],
    }));
  const runs: ComparedRun[] = [];
  let done = 0;
  for (const region of findRegions(texts, before, after)) {
    runs.push(...same(done, region.new.start), ...compareRegion(texts, region, same));
    done = region.new.end;
  }
  return [...runs, ...same(done, texts.newText.length)];
}

/** The words of one region; each hunk is answered for by the changes that touch it. */
function compareRegion(
  texts: TwoTexts,
  region: Region,
  same: (from: number, to: number) => readonly ComparedRun[],
): readonly ComparedRun[] {
  const oldPart = texts.oldText.slice(region.old.start, region.old.end);
  const newPart = texts.newText.slice(region.new.start, region.new.end);
  const { parts, changes } = diffWords(oldPart, newPart, texts.lang);
  const hunks = changes.changes.map(({ start, end, insert, newStart }) => ({
    old: { start: region.old.start + start, end: region.old.start + end },
    new: { start: region.new.start + newStart, end: region.new.start + newStart + insert.length },
  }));
  const runs: ComparedRun[] = [];
  let oldAt = region.old.start;
  let newAt = region.new.start;
  for (const { kind, text } of parts) {
    if (kind === 'same') runs.push(...same(newAt, newAt + text.length));
    else {
      const [oldPlace, newPlace] = [oldAt, newAt];
      const hunk = hunks.find(({ old, new: added }) =>
        kind === 'removed'
          ? old.start <= oldPlace && oldPlace < old.end
          : added.start <= newPlace && newPlace < added.end,
      );
      runs.push({ kind, text, because: hunk ? answersFor(texts, region, hunk) : region.differences });
    }
    if (kind !== 'added') oldAt += text.length;
    if (kind !== 'removed') newAt += text.length;
  }
  return runs;
}

/**
 * A word diff says that a word went, and where the same word stands twice it cannot know which: if no change touches
 * the hunk, all of the region answer.
 */
function answersFor(
  texts: TwoTexts,
  region: Region,
  hunk: { readonly old: Span; readonly new: Span },
): readonly Difference[] {
  const touching = region.differences.filter(
    ({ change }) =>
      touch(placeIn(texts.before, change), hunk.old) && touch(placeIn(texts.after, change), hunk.new),
  );
  return touching.length > 0 ? touching : region.differences;
}

function touch(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
