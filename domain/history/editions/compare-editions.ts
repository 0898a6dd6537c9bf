import { diffWords } from '../../correction/diff-words';
import { groupBy } from '../../group-by';
import { applyChanges } from '../../text/change-set';
import { toChangeSet, type ChangeInForce } from '../change-in-force';
import { compareBlock, compareVersions, type ComparedBlock, type ComparedRun } from '../compare-versions';
import type { EditionBlock } from './edition';
import { matchSide, type MatchedSide } from './match-blocks';
import { TextLikeness } from './text-likeness';

/** A version of an article's text: the blocks of its edition, and the changes that were in force. */
export interface VersionText {
  readonly blocks: readonly EditionBlock[];
  readonly changes: readonly ChangeInForce[];
}

/**
 * The target in two versions, whatever their editions. What an edition made of a paragraph is told by the paragraph; what
 * corrections made of it in the same edition, by each run. A paragraph that is gone stands before the next that is not.
 */
export function compareEditions(
  before: VersionText,
  after: VersionText,
  lang: string,
): readonly ComparedBlock[] {
  const former = targetOf(before);
  const next = targetOf(after);
  if (former.length === next.length && former.every(({ id }, index) => id === next[index]?.id)) {
    return compareVersions(next, before.changes, after.changes, lang);
  }
  const ofBefore = groupBy(before.changes, ({ blockId }) => blockId);
  const ofAfter = groupBy(after.changes, ({ blockId }) => blockId);
  const { blocks } = matchSide({ former, retired: [], next, likeness: new TextLikeness() });
  const met = new Set(
    blocks.flatMap(({ block, from, replaces }) => (from === 'kept' ? block.id : (replaces?.id ?? []))),
  );
  const gone = former.filter(({ id }) => !met.has(id));
  const compared: ComparedBlock[] = [];
  const tellGone = (until: number): void => {
    for (let one = gone[0]; one && one.index < until; one = gone[0]) {
      gone.shift();
      compared.push(whole(one, 'removed', readAs(one, ofBefore)));
    }
  };
  const places = new Map(former.map((block) => [block.id, block]));
  blocks.forEach(({ block, from, replaces }, index) => {
    const now = next[index] ?? block;
    const then = places.get(from === 'kept' ? block.id : (replaces?.id ?? ''));
    if (then !== undefined) tellGone(then.index);
    if (then === undefined) compared.push(whole(now, 'added', readAs(now, ofAfter)));
    else if (then.text === now.text) {
      const runs = compareBlock(now.text, ofBefore.get(then.id) ?? [], ofAfter.get(now.id) ?? [], lang);
      compared.push(toCompared(now, 'kept', runs));
    } else {
      compared.push(rewritten(now, readAs(then, ofBefore), readAs(now, ofAfter), lang));
    }
  });
  tellGone(Number.POSITIVE_INFINITY);
  return compared;
}

/** What a new text makes of one side of an article: the paragraphs that are not the same, the first of them compared. */
export interface TextChanges {
  readonly blocks: readonly ComparedBlock[];
  /** Of all. */
  readonly count: number;
}

/** Those that are there in their order, then those that are gone. */
export function listTextChanges({ blocks, retired }: MatchedSide, lang: string, limit: number): TextChanges {
  const replaced = new Set(blocks.flatMap(({ replaces }) => replaces?.id ?? []));
  const gone = retired.filter(({ id }) => !replaced.has(id));
  const changed = blocks.filter(({ from }) => from !== 'kept');
  const shown = changed
    .slice(0, limit)
    .map(({ block, replaces }) =>
      replaces === null
        ? whole(block, 'added', block.text)
        : rewritten(block, replaces.text, block.text, lang),
    );
  const left = gone.slice(0, limit - shown.length).map((block) => whole(block, 'removed', block.text));
  return { blocks: [...shown, ...left], count: changed.length + gone.length };
}

function rewritten(block: EditionBlock, before: string, after: string, lang: string): ComparedBlock {
  const { parts } = diffWords(before, after, lang);
  return toCompared(
    block,
    'rewritten',
    parts.map((part) => ({ ...part, because: [] })),
  );
}

const targetOf = ({ blocks }: VersionText): readonly EditionBlock[] =>
  blocks.filter(({ side }) => side === 'target').map((block, index) => ({ ...block, index }));

function readAs({ id, text }: EditionBlock, changes: ReadonlyMap<string, readonly ChangeInForce[]>): string {
  return applyChanges(text, toChangeSet(changes.get(id) ?? []));
}

function whole(block: EditionBlock, edition: 'added' | 'removed', text: string): ComparedBlock {
  return toCompared(block, edition, text === '' ? [] : [{ kind: edition, text, because: [] }]);
}

function toCompared(
  { id, kind, level }: EditionBlock,
  edition: ComparedBlock['edition'],
  runs: readonly ComparedRun[],
): ComparedBlock {
  return { id, kind, level, edition, isChanged: runs.some((run) => run.kind !== 'same'), runs };
}
