import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStandingDecision } from '@/domain/correction/correction-life-cycle';
import type { Actor } from '@/domain/review/role';
import { blameAt, blameStretches } from '@/domain/history/blame';
import { compareVersions } from '@/domain/history/compare-versions';
import { findVersion, listVersions } from '@/domain/history/list-versions';
import { planRestore, type RestoreSituation } from '@/domain/history/plan-restore';
import { changesAfter } from '@/domain/history/replay';
import { textAt } from '@/domain/history/text-at';
import { previewArticle } from '@/domain/review/article-preview';
import { arbitraryHistory, blockOf, type RandomHistory } from '../../support/arbitrary-history';

const INFO = {
  title: '',
  sourceLang: 'ar',
  targetLang: 'en',
  mtSystem: '',
  address: '',
  byline: '',
  publishedOn: '',
  domain: '',
};
const EDITOR: Actor = { userId: 'editor', role: 'editor', isAdministrator: false };

const withTwoVersions = arbitraryHistory.chain((history) =>
  fc.record({
    history: fc.constant(history),
    a: fc.nat(history.decisions.length),
    b: fc.nat(history.decisions.length),
  }),
);

function situationOf({ blocks, corrections, decisions }: RandomHistory): RestoreSituation {
  return {
    actor: EDITOR,
    fourEyes: 'enforced',
    blocks: new Set(blocks.map(({ id }) => id)),
    corrections: new Map(corrections.map((correction) => [correction.id, correction])),
    standing: corrections.flatMap((correction) => {
      const own = decisions.filter(({ correctionId }) => correctionId === correction.id);
      return findStandingDecision(correction.state, own) ?? [];
    }),
    withdrawnErrors: new Set(),
  };
}

describe('the replay of a history', () => {
  test('ends in the text that the preview of what is approved shows', () => {
    fc.assert(
      fc.property(arbitraryHistory, ({ blocks, corrections, decisions }) => {
        const preview = previewArticle({ articleId: 'a', info: INFO }, blocks, corrections, 'approved');
        const texts = preview.blocks.map(({ runs }) =>
          runs.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join(''),
        );
        expect(textAt(blocks, changesAfter(decisions))).toEqual(texts);
      }),
    );
  });

  test('begins with the text as it was imported', () => {
    fc.assert(
      fc.property(arbitraryHistory, ({ blocks, decisions }) => {
        expect(textAt(blocks, changesAfter(decisions, 0))).toEqual(blocks.map(({ text }) => text));
      }),
    );
  });

  test('knows every state of the text between two batches as a version', () => {
    fc.assert(
      fc.property(arbitraryHistory, ({ blocks, decisions }) => {
        const versions = listVersions(decisions);
        for (const [index, { sequence, batchId }] of decisions.entries()) {
          if (batchId !== null && decisions[index + 1]?.batchId === batchId) continue;
          const version = findVersion(versions, sequence);
          expect(textAt(blocks, changesAfter(decisions, version.number))).toEqual(
            textAt(blocks, changesAfter(decisions, sequence)),
          );
        }
      }),
    );
  });
});

describe('a comparison', () => {
  test('has both texts in it, and an answer for every word that changed', () => {
    fc.assert(
      fc.property(withTwoVersions, ({ history: { blocks, decisions }, a, b }) => {
        const before = changesAfter(decisions, a);
        const after = changesAfter(decisions, b);
        const compared = compareVersions(blocks, before, after, 'en');
        const join = (left: 'removed' | 'added') =>
          compared.map(({ runs }) => runs.map(({ kind, text }) => (kind === left ? '' : text)).join(''));
        expect(join('added')).toEqual(textAt(blocks, before));
        expect(join('removed')).toEqual(textAt(blocks, after));
        for (const { kind, text, because } of compared.flatMap(({ runs }) => runs)) {
          expect(text).not.toBe('');
          if (kind !== 'same')
            expect(because.filter(({ isIn }) => isIn !== 'both').length).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('names the change that was made, where the same word stands beside it', () => {
    const text = 'the the cat';
    const change = { blockId: 'a', start: 0, end: 4, text: '', correctionId: 'c', decisionId: 'd' };
    const other = { blockId: 'a', start: 8, end: 11, text: 'dog', correctionId: 'c2', decisionId: 'd2' };
    const [compared] = compareVersions([blockOf('a', text)], [], [change, other], 'en');
    expect(compared?.runs.map(({ kind, text: words, because }) => [kind, words, because.length])).toEqual([
      ['removed', 'the ', 1],
      ['same', 'the ', 0],
      ['removed', 'cat', 1],
      ['added', 'dog', 1],
    ]);
    expect(compared?.runs[0]?.because[0]?.change.decisionId).toBe('d');
  });

  test('shows a correction of two letters as one of their word', () => {
    const text = 'They was here.';
    const change = { blockId: 'a', start: 6, end: 8, text: 'ere', correctionId: 'c', decisionId: 'd' };
    const [compared] = compareVersions([blockOf('a', text)], [], [change], 'en');
    expect(compared?.runs.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['same', 'They '],
      ['removed', 'was'],
      ['added', 'were'],
      ['same', ' here.'],
    ]);
  });
});

test('the blame of a letter is the change that put it there', () => {
  fc.assert(
    fc.property(arbitraryHistory, ({ blocks, decisions }) => {
      const changes = changesAfter(decisions);
      for (const [index, text] of textAt(blocks, changes).entries()) {
        const own = changes.filter(({ blockId }) => blockId === blocks[index]?.id);
        const stretches = blameStretches(text, own);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        let offset = 0;
        for (const { text: words, change } of stretches) {
          expect(blameAt(own, offset)).toMatchObject(change ?? {});
          expect(blameAt(own, offset) === null).toBe(change === null);
          if (change !== null) expect(change.text).toContain(words);
          offset += words.length;
        }
      }
    }),
  );
});

describe('a plan to restore a version', () => {
  test('leads to the text of that version, whatever was decided since', () => {
    fc.assert(
      fc.property(withTwoVersions, ({ history, a }) => {
        const { blocks, decisions } = history;
        const current = changesAfter(decisions);
        const wanted = changesAfter(decisions, a);
        const plan = planRestore(current, wanted, situationOf(history));
        expect(plan.obstacles).toEqual([]);
        const undone = new Set(plan.undo.map(({ decisionId }) => decisionId));
        const restored = [
          ...current.filter(({ decisionId }) => !undone.has(decisionId)),
          ...plan.approve.map(({ change }) => change),
        ];
        expect(textAt(blocks, restored)).toEqual(textAt(blocks, wanted));
        // All that is approved is a proposal by then.
        for (const { correctionId } of plan.approve) {
          const standing = situationOf(history).standing.find((one) => one.correctionId === correctionId);
          if (standing !== undefined) expect(undone).toContain(standing.id);
        }
      }),
    );
  });

  test('says what cannot come back, and why', () => {
    fc.assert(
      fc.property(withTwoVersions, ({ history, a }) => {
        const current = changesAfter(history.decisions);
        const wanted = changesAfter(history.decisions, a);
        const situation = situationOf(history);
        const corrections = new Map(
          history.corrections.map((one) => [
            one.id,
            one.state === 'approved' ? one : { ...one, proposerId: 'editor' },
          ]),
        );
        const plan = planRestore(current, wanted, { ...situation, corrections });
        const known = new Set(current.map(({ correctionId }) => correctionId));
        for (const { correctionId, code } of plan.obstacles) {
          expect(code).toBe('four_eyes');
          expect(known.has(correctionId)).toBe(false);
        }
        const asAdmin = { ...situation, corrections, actor: { ...EDITOR, role: 'admin' } as const };
        const overridden = planRestore(current, wanted, asAdmin);
        expect(overridden.obstacles).toEqual([]);
        expect(overridden.approve.filter(({ needsOverride }) => needsOverride)).toHaveLength(
          plan.obstacles.length,
        );
      }),
    );
  });

  test('frees what was set aside for an approval that is taken back', () => {
    const change = { blockId: 'a', start: 0, end: 1, text: 'x', correctionId: 'c', decisionId: 'd1' };
    const setAside = {
      id: 'd2',
      correctionId: 'rival',
      sequence: 2,
      kind: 'supersede',
      byId: 'editor',
      at: '2026-01-01T00:00:00.000Z',
      reason: null,
      note: '',
      editedText: null,
      undoesId: null,
      causeId: 'd1',
      batchId: null,
      applied: null,
      override: false,
    } as const;
    const plan = planRestore([change], [], {
      actor: EDITOR,
      fourEyes: 'enforced',
      blocks: new Set(),
      corrections: new Map(),
      standing: [setAside],
      withdrawnErrors: new Set(),
    });
    expect(plan.undo.map(({ decisionId }) => decisionId)).toEqual(['d1', 'd2']);
  });
});
