import { describe, expect, test } from 'vitest';
import type { Correction } from '@/domain/correction/correction';
import { appliedChange } from '@/domain/correction/correction-life-cycle';
import { planTextInSteps } from '@/domain/history/editions/plan-edition';
import { quoteSpan } from '@/domain/text/quoted-span';
import { correctionOf } from '../../support/correction-of';
import { decisionOf } from '../../support/decision-of';
import { paragraph, takeIn, worldOf, type EditionWorld } from '../../support/edition-world';

const PORT = 'Two ship left the harbour on Sunday, and the workers went home.';

/** A correction of the first paragraph, whose words are named. */
function on(text: string, quote: string, replacement: string, more: Partial<Correction> = {}): Correction {
  const made = correctionOf(text, quote, replacement, { id: quote, ...more });
  return { ...made, anchor: { blockId: 'p0', ...quoteSpan(text, made.anchor) } };
}

const approve = (sequence: number, correction: Correction) =>
  decisionOf(String(sequence), 'approve', {
    correctionId: correction.id,
    applied: appliedChange(correction),
  });

const NOTHING = { kept: 0, moved: 0, takenOver: 0, reopened: 0, reinstated: 0, orphaned: 0 };

const stateOf = ({ corrections }: EditionWorld, id: string) => corrections.find((one) => one.id === id);

describe('a correction that is approved', () => {
  const approved = on(PORT, 'ship', 'ships', { state: 'approved', version: 2 });
  const world = worldOf([PORT, 'Nobody was hurt.'], {
    corrections: [approved],
    decisions: [approve(1, approved)],
  });

  test('stays so where its words are as they were, and its approval goes on in the new paragraph', () => {
    const { world: after, marks } = takeIn(world, [PORT.replace('Sunday', 'Monday'), 'Nobody was hurt.']);
    expect(stateOf(after, 'ship')).toMatchObject({
      state: 'approved',
      anchor: { blockId: 'e2-0', start: 4 },
    });
    expect(marks.moves).toMatchObject([
      { subjectId: 'ship', approvalId: '1', to: { blockId: 'e2-0', start: 4 } },
    ]);
    expect(after.decisions).toEqual(world.decisions);
  });

  test('is closed as taken over where the new text says what it asked for', () => {
    const { world: after } = takeIn(world, [
      PORT.replace('ship left', 'ships have left'),
      'Nobody was hurt.',
    ]);
    expect(stateOf(after, 'ship')?.state).toBe('taken_over');
    expect(after.decisions.at(-1)).toMatchObject({
      kind: 'take_over',
      undoesId: '1',
      byId: 'editor',
      batchId: 'edition-2',
    });
  });

  test('is a proposal again, without words, where the new text says something else', () => {
    const { world: after, marks } = takeIn(world, [PORT.replace('ship', 'vessel'), 'Nobody was hurt.']);
    expect(stateOf(after, 'ship')).toMatchObject({ state: 'proposed', anchor: approved.anchor });
    expect(after.decisions.at(-1)).toMatchObject({ kind: 'undo', undoesId: '1', batchId: 'edition-2' });
    expect(marks.counts).toMatchObject({ reopened: 1, orphaned: 1 });
  });

  test('is approved again, by what its editor said then, once the text is what it was', () => {
    const there = takeIn(world, [PORT.replace('ship', 'vessel'), 'Nobody was hurt.']).world;
    const { world: back } = takeIn(there, [PORT, 'Nobody was hurt.']);
    expect(stateOf(back, 'ship')).toMatchObject({ state: 'approved', anchor: { blockId: 'p0' } });
    expect(back.decisions.at(-1)).toMatchObject({
      kind: 'approve',
      causeId: '1',
      applied: { blockId: 'p0', start: 4, end: 8, text: 'ships' },
    });
  });

  test('is a proposal again where it came to insert at the place of another, for the words between are gone', () => {
    const insert = (id: string, start: number): Correction => {
      const anchor = { blockId: 'p0', ...quoteSpan(PORT, { start, end: start }) };
      return { ...on(PORT, 'ship', `${id} `, { id, state: 'approved', version: 2 }), anchor };
    };
    const [old, grey] = [insert('old', 4), insert('grey', 9)];
    const both = worldOf([PORT], {
      corrections: [old, grey],
      decisions: [approve(1, old), approve(2, grey)],
    });
    const there = takeIn(both, [PORT.replace('ship ', '')]).world;
    expect(stateOf(there, 'old')).toMatchObject({ state: 'approved', anchor: { start: 4, end: 4 } });
    expect(stateOf(there, 'grey')).toMatchObject({ state: 'proposed', anchor: { start: 4, end: 4 } });
    expect(there.decisions.at(-1)).toMatchObject({ kind: 'undo', undoesId: '2', correctionId: 'grey' });
    const { world: back } = takeIn(there, [PORT]);
    expect(stateOf(back, 'grey')).toMatchObject({ state: 'approved', anchor: { start: 9, end: 9 } });
  });

  test('gives way to what was approved meanwhile for the same words', () => {
    const wide = on(PORT, 'Two ship left', 'Two ships departed', {
      id: 'wide',
      state: 'approved',
      version: 2,
    });
    const start = worldOf([PORT], { corrections: [wide], decisions: [approve(1, wide)] });
    const text = PORT.replace('left', 'sailed');
    const there = takeIn(start, [text]).world;
    const narrow = correctionOf(text, 'ship', 'ships', { id: 'narrow', state: 'approved', version: 2 });
    const moved = { ...narrow, anchor: { blockId: 'e2-0', ...quoteSpan(text, narrow.anchor) } };
    const decided = approve(9, moved);
    const { world: back } = takeIn(
      { ...there, corrections: [...there.corrections, moved], decisions: [...there.decisions, decided] },
      [PORT],
    );
    expect(stateOf(back, 'narrow')).toMatchObject({ state: 'approved', anchor: { blockId: 'p0' } });
    expect(stateOf(back, 'wide')?.state).toBe('proposed');
  });
});

describe('a proposal', () => {
  const proposed = (quote: string, replacement: string) =>
    worldOf([PORT], { corrections: [on(PORT, quote, replacement)] });

  test('is taken over too, and a proposal again when the former text is back', () => {
    const there = takeIn(proposed('ship', 'ships'), [PORT.replace('ship', 'ships')]).world;
    expect(stateOf(there, 'ship')?.state).toBe('taken_over');
    expect(stateOf(takeIn(there, [PORT]).world, 'ship')?.state).toBe('proposed');
  });

  test('to leave words out is taken over by a text without them', () => {
    const { world } = takeIn(proposed(' on Sunday', ''), [PORT.replace(' on Sunday', '')]);
    expect(stateOf(world, ' on Sunday')?.state).toBe('taken_over');
  });

  test('to put words in is taken over by a text that has them, and by no other', () => {
    const insertion = on(PORT, 'harbour', '', { id: 'put' });
    const start = insertion.anchor.start;
    const anchor = { blockId: 'p0', ...quoteSpan(PORT, { start, end: start }) };
    const world = worldOf([PORT], { corrections: [{ ...insertion, anchor, replacement: 'old ' }] });
    const fateIn = (text: string) => takeIn(world, [text]).marks.corrections.fates.get('put');
    expect(fateIn(PORT.replace('harbour', 'old harbour'))).toBe('taken_over');
    expect(fateIn(PORT.replace('Sunday', 'Monday'))).toBe('moved');
  });

  test('follows its words into one of two paragraphs that were one', () => {
    const { world } = takeIn(proposed('the workers went home', 'the workers went to bed'), [
      'Two ship left the harbour on Sunday.',
      'At last the workers went home.',
    ]);
    expect(stateOf(world, 'the workers went home')?.anchor).toMatchObject({ blockId: 'e2-1', start: 8 });
  });

  test('whose paragraph is gone has no words', () => {
    const { marks } = takeIn(proposed('ship', 'ships'), ['Nobody was hurt.']);
    expect(marks.counts).toEqual({ ...NOTHING, orphaned: 1 });
  });
});

describe('a rival that was set aside', () => {
  const winner = on(PORT, 'ship', 'ships', { state: 'approved', version: 2 });
  const aside = on(PORT, 'ship left', 'ships left', { state: 'superseded', version: 2 });
  const world = worldOf([PORT], {
    corrections: [winner, aside],
    decisions: [
      decisionOf('1', 'supersede', { correctionId: 'ship left', causeId: '2' }),
      approve(2, winner),
    ],
  });

  test('is open again when the approval ends, and set aside again when it is back', () => {
    const there = takeIn(world, [PORT.replace('ship left', 'vessel sailed')]).world;
    expect(stateOf(there, 'ship left')?.state).toBe('proposed');
    const back = takeIn(there, [PORT]).world;
    expect(stateOf(back, 'ship left')?.state).toBe('superseded');
    expect(stateOf(back, 'ship')?.state).toBe('approved');
  });
});

describe('a text', () => {
  const likeness = (before: readonly string[], after: readonly string[]) =>
    takeIn(worldOf(before), after).text.likeness;

  test('of another article is told by how little the two have in common', () => {
    expect(likeness([PORT, 'Nobody was hurt.'], ['Prices rose again in March.', 'The bank said so.'])).toBe(
      0,
    );
    expect(likeness([PORT, 'Nobody was hurt.'], [PORT.replace('ship', 'ships'), 'No one was hurt.'])).toBe(1);
  });

  test('that was moved to another place is the same paragraph', () => {
    const { text } = takeIn(worldOf(['One came.', 'Two went.', 'Three stayed.']), [
      'Two went.',
      'Three stayed.',
      'One came.',
    ]);
    expect(text.blocks.map(({ id }) => id)).toEqual(['p1', 'p2', 'p0']);
    expect(text.counts).toEqual({ kept: 3, changed: 0, added: 0, removed: 0 });
  });

  test('that is written anew throughout is compared in steps, each paragraph with its own', () => {
    const words = (index: number) =>
      `Paragraph ${String(index)} of ${String(index * 7)} tells of boat ${String(index % 13)}`;
    const before = Array.from({ length: 400 }, (_, index) => `${words(index)} and its crew.`);
    const blocks = worldOf(before).blocks;
    const next = before.map((_, index) =>
      paragraph(`n${String(index)}`, index, `${words(index)}, once more.`),
    );
    const steps = planTextInSteps({ blocks }, { source: null, target: next });
    const told: number[] = [];
    for (;;) {
      const step = steps.next();
      if (!step.done) {
        told.push(step.value.done);
        continue;
      }
      const { blocks: matched } = step.value.sides.target;
      expect(matched.map(({ replaces }) => replaces?.id)).toEqual(blocks.map(({ id }) => id));
      break;
    }
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
  });

  test('in a script without spaces is alike by its characters', () => {
    expect(likeness(['两艘船在星期日早晨离开了港口。'], ['两艘船于星期日早晨离开港口。'])).toBe(1);
    expect(likeness(['两艘船在星期日早晨离开了港口。'], ['银行三月再次提高了价格。'])).toBe(0);
  });
});
