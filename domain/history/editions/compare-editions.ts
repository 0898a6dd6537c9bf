import type { Side } from '../../article/block';
import { diffWords } from '../../correction/diff-words';
import { groupBy } from '../../group-by';
import { applyChanges } from '../../text/change-set';
import { toChangeSet, type ChangeInForce } from '../change-in-force';
import { compareBlock, compareVersions, type ComparedBlock, type ComparedRun } from '../compare-versions';
import type { EditionBlock } from './edition';
import { matchSide } from './match-blocks';

/** A version of an article's text: the blocks of its edition, and the changes that were in force. */
export interface VersionText {
  readonly blocks: readonly EditionBlock[];
  readonly changes: readonly ChangeInForce[];
}

/**
 * One side in two versions, whatever their editions. What an edition made of a paragraph is told by the paragraph; what
 * corrections made of it in the same edition, by each run. A paragraph that is gone stands before the next that is not.
 */
export function compareEditions(
  before: VersionText,
  after: VersionText,
  lang: string,
  side: Side = 'target',
): readonly ComparedBlock[] {
  const former = sideOf(before, side);
  const next = sideOf(after, side);
  if (
    side === 'target' &&
    former.length === next.length &&
    former.every(({ id }, index) => id === next[index]?.id)
  ) {
    return compareVersions(next, before.changes, after.changes, lang);
  }
  const ofBefore = groupBy(before.changes, ({ blockId }) => blockId);
  const ofAfter = groupBy(after.changes, ({ blockId }) => blockId);
  const { blocks } = matchSide({ former, retired: [], next, lang });
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
      const { parts } = diffWords(readAs(then, ofBefore), readAs(now, ofAfter), lang);
      compared.push(
        toCompared(
          now,
          'rewritten',
          parts.map((part) => ({ ...part, because: [] })),
        ),
      );
    }
  });
  tellGone(Number.POSITIVE_INFINITY);
  return compared;
}

const sideOf = ({ blocks }: VersionText, side: Side): readonly EditionBlock[] =>
  blocks.filter((block) => block.side === side).map((block, index) => ({ ...block, index }));

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
