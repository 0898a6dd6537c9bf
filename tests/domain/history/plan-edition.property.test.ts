import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctBlocks } from '@/domain/correction/correct-blocks';
import { isLive } from '@/domain/correction/correction-life-cycle';
import { selectCorrections } from '@/domain/correction/select-corrections';
import { compareEditions, type VersionText } from '@/domain/history/editions/compare-editions';
import { blocksOfEdition, editionAt } from '@/domain/history/editions/edition';
import { changesAfter } from '@/domain/history/replay';
import { textAt } from '@/domain/history/text-at';
import { arbitraryArticle, arbitraryRevision } from '../../support/arbitrary-edition';
import { takeIn, textsOf, type EditionWorld } from '../../support/edition-world';

const RUNS = { numRuns: 300 };

const article = arbitraryArticle;
const revised = article.chain((world) =>
  fc.tuple(
    fc.constant(world),
    arbitraryRevision(textsOf(world)).filter((texts) => texts.length > 0),
  ),
);

const present = ({ blocks }: EditionWorld) =>
  new Map(blocks.filter(({ retiredIn }) => retiredIn === 0).map((block) => [block.id, block]));

test('the same text changes nothing', () => {
  fc.assert(
    fc.property(article, (world) => {
      const { text, marks } = takeIn(world, textsOf(world));
      expect(text.isUnchanged).toBe(true);
      expect(marks.moves).toEqual([]);
      expect(marks.corrections.decisions).toEqual([]);
      expect([...marks.corrections.changes, ...marks.errors.changes]).toEqual([]);
    }),
    RUNS,
  );
});

test('a paragraph that comes in between leaves every mark where it is', () => {
  fc.assert(
    fc.property(article, fc.nat(7), (world, at) => {
      const texts = [...textsOf(world)];
      texts.splice(at, 0, 'Something that nobody has said before, at all.');
      const { marks, world: after } = takeIn(world, texts);
      expect(textsOf(after)).toEqual(texts);
      expect(after.corrections).toEqual(world.corrections);
      expect(after.errors).toEqual(world.errors);
      expect(marks.counts.kept).toBe(world.corrections.length + world.errors.length);
    }),
    RUNS,
  );
});

test('the article has the new text, and the text before can still be read', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { world: after } = takeIn(world, texts);
      expect(textsOf(after)).toEqual(texts);
      const known = new Map(after.blocks.map((block) => [block.id, block.text]));
      for (const { id, text } of world.blocks) expect(known.get(id)).toBe(text);
    }),
    RUNS,
  );
});

test('every mark has one fate; what stands in the new text says the words that stand there', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { marks, world: after } = takeIn(world, texts);
      expect([...marks.corrections.fates.keys()].sort()).toEqual(
        world.corrections.map(({ id }) => id).sort(),
      );
      expect([...marks.errors.fates.keys()].sort()).toEqual(world.errors.map(({ id }) => id).sort());
      const blocks = new Map(after.blocks.map((block) => [block.id, block]));
      const anchors = [
        ...after.corrections.map(({ anchor }) => anchor),
        ...after.errors.map(({ target }) => target),
      ];
      for (const anchor of anchors) {
        if (anchor === null) continue;
        expect(blocks.get(anchor.blockId)?.text.slice(anchor.start, anchor.end)).toBe(anchor.quote);
      }
    }),
    RUNS,
  );
});

test('what is approved stands in the new text, and no two approved ones want the same words', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { world: after } = takeIn(world, texts);
      const blocks = present(after);
      const approved = after.corrections.filter(({ state }) => state === 'approved');
      for (const { anchor } of approved) expect(blocks.has(anchor.blockId)).toBe(true);
      expect(selectCorrections(approved, 'approved').leftOut).toEqual([]);
    }),
    RUNS,
  );
});

test('what is open keeps its words to the letter, or has none in the new text', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { marks, world: after } = takeIn(world, texts);
      const blocks = present(after);
      for (const before of world.corrections.filter(({ state }) => isLive(state))) {
        const now = after.corrections.find(({ id }) => id === before.id);
        const fate = marks.corrections.fates.get(before.id);
        if (fate === 'orphaned' || fate === 'taken_over') {
          expect(blocks.has(now?.anchor.blockId ?? '')).toBe(false);
        } else if (fate !== 'reopened') expect(now?.anchor.quote).toBe(before.anchor.quote);
      }
    }),
    RUNS,
  );
});

test('the former text taken in again brings everything back to where it was', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const there = takeIn(world, texts).world;
      const back = takeIn(there, textsOf(world)).world;
      const withoutVersions = ({ corrections, errors }: EditionWorld) =>
        [...corrections, ...errors].map((mark) => ({ ...mark, version: 0 }));
      expect(withoutVersions(back)).toEqual(withoutVersions(world));
      expect([...present(back).keys()].length).toBe(world.blocks.length);
      expect(textsOf(back)).toEqual(textsOf(world));
    }),
    RUNS,
  );
});

test('decisions are only added, each makes the next version of its correction', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { world: there } = takeIn(world, texts);
      const { world: back } = takeIn(there, textsOf(world));
      expect(back.decisions.slice(0, world.decisions.length)).toEqual(world.decisions);
      for (const { id, version } of back.corrections) {
        expect(version).toBeGreaterThanOrEqual(world.corrections.find((one) => one.id === id)?.version ?? 0);
      }
    }),
    RUNS,
  );
});

/** The translation after the article's decision of this number. */
function versionOf({ blocks, editions, decisions }: EditionWorld, sequence: number): VersionText {
  return {
    blocks: blocksOfEdition(blocks, editionAt(editions, sequence)),
    changes: changesAfter(decisions, sequence, editions),
  };
}

const readAs = ({ blocks, changes }: VersionText) => textAt(blocks, changes);

test('versions before it read as they did, and the last one as the corrections say', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const last = world.decisions.length;
      const before = textAt(world.blocks, changesAfter(world.decisions));
      const there = takeIn(world, texts).world;
      const back = takeIn(there, textsOf(world)).world;
      for (const after of [there, back]) {
        expect(readAs(versionOf(after, last))).toEqual(before);
        const { applied } = selectCorrections(after.corrections, 'approved');
        const now = correctBlocks(
          [...present(after).values()].sort((a, b) => a.index - b.index),
          applied,
        );
        expect(readAs(versionOf(after, Number.POSITIVE_INFINITY))).toEqual(now.map(({ text }) => text));
      }
      expect(readAs(versionOf(back, Number.POSITIVE_INFINITY))).toEqual(before);
    }),
    RUNS,
  );
});

test('a comparison over it has both texts in it', () => {
  fc.assert(
    fc.property(revised, ([world, texts]) => {
      const { world: after } = takeIn(world, texts);
      const [old, now] = [
        versionOf(after, world.decisions.length),
        versionOf(after, Number.POSITIVE_INFINITY),
      ];
      const compared = compareEditions(old, now, 'en');
      const side = (kind: 'removed' | 'added') =>
        compared.map(({ runs }) =>
          runs.flatMap((run) => (run.kind === 'same' || run.kind === kind ? run.text : [])).join(''),
        );
      const filled = (paragraphs: readonly string[]) => paragraphs.filter((text) => text !== '').sort();
      expect(filled(side('removed'))).toEqual(filled(readAs(old)));
      expect(side('added').filter((text) => text !== '')).toEqual(readAs(now).filter((text) => text !== ''));
    }),
    RUNS,
  );
});
