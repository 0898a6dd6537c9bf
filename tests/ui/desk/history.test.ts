import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCategory } from '@/domain/annotation/typology';
import { MQM_CORE } from '@/domain/annotation/typologies/mqm-core';
import { runCommand } from '@/ui/desk/commands/run-command';
import { typeCategory } from '@/ui/desk/commands/category-typing';
import { categorise } from '@/ui/desk/commands/mark';
import { proposeCorrection, saveEdit } from '@/ui/desk/commands/correct';
import type { CommandId } from '@/ui/desk/keys/command-list';
import type { DeskSession } from '@/ui/desk/session/desk-session';
import { correction, deskView, errorMark } from './support/article';
import { openDesk } from './support/session';

/** What a reviewer can see of the article, in an order that does not depend on how it came about. */
function seen(desk: DeskSession) {
  const { blocks, segments, errors, corrections, checked, decisions } = desk.store.toView();
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  return {
    starts: blocks.map((block) => block.sentenceStarts),
    segments,
    errors: [...errors].sort(byId),
    corrections: [...corrections].sort(byId),
    checked: checked.map(({ blockId, start }) => `${blockId} ${String(start)}`).sort(),
    decisions: decisions.map(({ kind, correctionId }) => `${kind} ${correctionId}`).sort(),
  };
}

const COMMANDS = [
  'nextSegment',
  'previousSegment',
  'nextWord',
  'extendWordForward',
  'nextMark',
  'otherSide',
  'markSegment',
  'markArticle',
  'severityMajor',
  'severityCritical',
  'withdraw',
  'endLater',
  'startEarlierByWord',
  'check',
  'uncheck',
  'mergeNext',
  'splitHere',
  'giveFirst',
  'giveLast',
  'splitSentence',
  'joinSentence',
  'pin',
  'approve',
] as const satisfies readonly CommandId[];

type Deed = CommandId | 'category' | 'wording' | 'edit';

function act(desk: DeskSession, deed: Deed): void {
  const spelling = findCategory(MQM_CORE, 'linguistic-conventions/spelling');
  if (deed === 'category' && spelling) categorise(desk, spelling);
  else if (deed === 'wording') proposeCorrection(desk, 'other words');
  else if (deed === 'edit') saveEdit(desk, 'Another sentence altogether.');
  else if (deed !== 'category') runCommand(desk, deed);
}

const deeds = fc.array(fc.constantFrom<Deed>(...COMMANDS, 'category', 'wording', 'edit'), { maxLength: 25 });

function anEditorsDesk(): DeskSession {
  return openDesk(
    deskView({
      actor: { userId: 'rana', role: 'editor', isAdministrator: false },
      errors: [errorMark()],
      corrections: [correction()],
    }),
  ).desk;
}

describe('undo and redo', () => {
  it('lead back to the beginning and forward to the end, whatever was done', () => {
    fc.assert(
      fc.property(deeds, (done) => {
        const desk = anEditorsDesk();
        const start = seen(desk);
        for (const deed of done) act(desk, deed);
        const end = seen(desk);
        const count = desk.history.get().past.length;
        for (let step = 0; step < count; step++) desk.undo();
        expect(seen(desk)).toEqual(start);
        for (let step = 0; step < count; step++) desk.redo();
        expect(seen(desk)).toEqual(end);
      }),
      { numRuns: 300 },
    );
  });

  it('undoes a whole mark in one step, and a new deed forgets what was undone', () => {
    const { desk } = openDesk();
    runCommand(desk, 'nextWord');
    typeCategory(desk, 'L');
    typeCategory(desk, 'S');
    expect(desk.store.toView().errors).toHaveLength(1);
    desk.undo();
    expect(desk.store.toView().errors).toEqual([]);
    runCommand(desk, 'check');
    desk.redo();
    expect(desk.store.toView().errors).toEqual([]);
    expect(desk.notice.get()).toEqual({ kind: 'cannot', reason: 'nothingToRedo' });
  });
});
