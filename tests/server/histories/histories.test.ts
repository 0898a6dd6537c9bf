import fc from 'fast-check';
import { test } from 'vitest';
import { undoDecision } from '@/server/services/undo-decision';
import { useTestDatabase } from '../../support/test-database';
import { valueOf } from '../../support/article-world';
import { proposeRivals, STEPS, type Model } from './commands';
import { pick, RealDesk } from './real-desk';

/** A few with every test run; `npm run test:histories` lives through thousands. */
const HISTORIES = Number(process.env.VERSO_HISTORIES ?? 12);
/** Of a run that is to be lived again; another each time where none is given. */
const SEED = Number(process.env.VERSO_HISTORIES_SEED ?? '');
const LONGEST = 14;

const database = useTestDatabase();

test(
  `${HISTORIES} histories of several people: the text is always the original with what is approved, and undo leads back`,
  { timeout: 60_000 + HISTORIES * 5_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.commands(STEPS, { maxCommands: LONGEST, size: 'max' }), async (steps) => {
        const desk = await RealDesk.open(database());
        const model: Model = { proposals: 0, batches: 0 };
        await proposeRivals(desk, model);
        await fc.asyncModelRun(() => ({ model, real: desk }), steps);
        await desk.checkNothingLost();
        await undoEverything(desk);
        await desk.checkOriginal();
      }),
      { numRuns: HISTORIES, endOnFailure: true, ...(SEED > 0 && { seed: SEED }) },
    );
  },
);

/** Takes back what stands, again and again: an undo can bring back what another decision had closed. */
async function undoEverything(desk: RealDesk): Promise<void> {
  const editor = pick(desk.editors, 0);
  for (let round = 0; round < 1_000; round++) {
    const decided = (await desk.corrections()).filter(
      ({ state }) => state !== 'proposed' && state !== 'withdrawn',
    );
    if (decided.length === 0) return;
    for (const { id, version } of decided) {
      const own = await desk.db.decision.findFirstOrThrow({
        where: { correctionId: id },
        orderBy: { version: 'desc' },
      });
      const stored = await desk.db.correction.findUniqueOrThrow({ where: { id } });
      if (stored.version !== version) continue;
      valueOf(
        await undoDecision.run(editor, { id: crypto.randomUUID(), decisionId: own.id, baseVersion: version }),
      );
    }
  }
  throw new Error('There is no end to the decisions');
}
