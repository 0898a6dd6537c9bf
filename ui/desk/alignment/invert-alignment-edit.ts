import { applyAlignmentEdit, type AlignedText } from '@/domain/alignment/apply-alignment-edit';
import type { AlignmentEdit } from '@/domain/alignment/edit-segments';
import type { Segment } from '@/domain/article/segment';

/** The edits that lead back, to be applied in order: together with the edit they change nothing. */
export function invertAlignmentEdit(before: AlignedText, edit: AlignmentEdit): readonly AlignmentEdit[] {
  const after = afterEdit(before, edit);
  const changed = after.blocks.find((block, position) => block !== before.blocks[position]);
  const old = before.blocks.find((block) => block.id === changed?.id);
  if (changed === undefined || old === undefined) return replaceBack(before.segments, after.segments);
  const added = changed.sentenceStarts.find((start) => !old.sentenceStarts.includes(start));
  const offset = added ?? old.sentenceStarts.find((start) => !changed.sentenceStarts.includes(start)) ?? 0;
  const back: AlignmentEdit = {
    kind: added === undefined ? 'split-sentence' : 'join-sentences',
    blockId: changed.id,
    offset,
  };
  // Joining may have merged segments; splitting the sentence again does not part them.
  return [back, ...replaceBack(before.segments, afterEdit(after, back).segments)];
}

function afterEdit(article: AlignedText, edit: AlignmentEdit): AlignedText {
  const edited = applyAlignmentEdit(article, edit);
  if (!edited.ok) return article;
  const changed = new Map(edited.value.blocks.map((block) => [block.id, block]));
  const blocks = article.blocks.map((block) => changed.get(block.id) ?? block);
  return { ...article, blocks, segments: edited.value.segments };
}

/** Puts back the shortest run that differs; no edit where none does. */
export function replaceBack(before: readonly Segment[], after: readonly Segment[]): readonly AlignmentEdit[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < most - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const removedIds = after.slice(head, after.length - tail).map((segment) => segment.id);
  const segments = before.slice(head, before.length - tail);
  return removedIds.length === 0 ? [] : [{ kind: 'replace', removedIds, segments }];
}

function isSame(a: Segment | undefined, b: Segment | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
