import { randomUUID } from 'node:crypto';
import fc, { type AsyncCommand } from 'fast-check';
import type { Correction } from '@/domain/correction/correction';
import { VERDICT_KINDS } from '@/domain/correction/correction-life-cycle';
import type { BulkEvent } from '@/domain/review/bulk-view';
import type { RivalChoice } from '@/domain/review/decision-request';
import { decide } from '@/server/services/decide';
import { restoreVersion } from '@/server/services/restore-version';
import { runBulk, runUndoBulk } from '@/server/services/run-bulk';
import { saveCorrection } from '@/server/services/save-correction';
import { undoDecision } from '@/server/services/undo-decision';
import { valueOf } from '../../support/article-world';
import { pick, type RealDesk } from './real-desk';

/** All that the model knows: what may be done next. The rest is asked of the database after each step. */
export interface Model {
  proposals: number;
  batches: number;
}

type Deed = (desk: RealDesk) => Promise<void>;
type Step = AsyncCommand<Model, RealDesk>;

const UNDECIDED = ['leave', 'supersede', null] as const satisfies RivalChoice['undecided'][];
const APPROVED = ['keep', 'replace', 'merge'] as const satisfies RivalChoice['approved'][];

interface Numbers {
  readonly which: number;
  readonly who: number;
  readonly more: number;
  /** A version that somebody saw some time ago. */
  readonly lag: number;
}

const numbers: fc.Arbitrary<Numbers> = fc.record({
  which: fc.nat(30),
  who: fc.nat(3),
  more: fc.nat(30),
  lag: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constant(1) }),
});

/** The correction as somebody sees it who may not have seen the last change. */
async function look(desk: RealDesk, { which, lag }: Numbers): Promise<Correction> {
  const correction = pick(await desk.corrections(), which);
  return { ...correction, version: Math.max(1, correction.version - lag) };
}

const propose =
  ({ which, who, more }: Numbers): Deed =>
  async (desk) => {
    // Few words of few articles, so that people get into each other's way.
    const article = pick(desk.articles, which % 2);
    const id = randomUUID();
    const answer = await saveCorrection.run(pick(desk.reviewers, who), {
      id,
      articleId: article.id,
      baseVersion: 0,
      errorId: null,
      anchor: desk.anchorAt(article, which % 4 === 0 ? 0 : 1, more % 5, who % 3),
      replacement: desk.newReplacement(),
      state: 'proposed',
    });
    desk.acknowledge(valueOf(answer).current, 0);
    desk.correctionIds.push(id);
  };

/** Where every history begins: four people's worth of proposals for the same sentence. */
export async function proposeRivals(desk: RealDesk, model: Model): Promise<void> {
  for (const more of [0, 1, 2, 3]) await propose({ which: 1, who: more, more, lag: 0 })(desk);
  model.proposals = 4;
}

const edit =
  (numbers: Numbers): Deed =>
  async (desk) => {
    const correction = await look(desk, numbers);
    const owner = desk.reviewers.find(({ user }) => user.id === correction.proposerId);
    if (owner === undefined) return;
    const { id, articleId, errorId, anchor } = correction;
    const answer = await saveCorrection.run(owner, {
      id,
      articleId,
      errorId,
      anchor,
      baseVersion: correction.version,
      replacement: desk.newReplacement(),
      state: numbers.more % 4 === 0 ? 'withdrawn' : 'proposed',
    });
    if (answer.ok && answer.value.outcome === 'saved')
      desk.acknowledge(answer.value.current, correction.version);
  };

const judge =
  (numbers: Numbers): Deed =>
  async (desk) => {
    const correction = await look(desk, numbers);
    const kind = pick(VERDICT_KINDS, numbers.more % 5 < 3 ? 0 : numbers.more);
    const { results } = valueOf(
      await decide.run(pick(desk.editors, numbers.who), {
        decisions: [
          {
            id: randomUUID(),
            correctionId: correction.id,
            baseVersion: correction.version,
            kind,
            reason: kind === 'approve' ? null : 'other',
            note: '',
            editedText: kind === 'approve' && numbers.more % 7 === 0 ? desk.newReplacement() : null,
            override: false,
            rivals: { undecided: pick(UNDECIDED, numbers.more), approved: pick(APPROVED, numbers.more) },
          },
        ],
      }),
    );
    for (const { outcome, correction: after, decision } of results) {
      if (outcome !== 'saved' || decision === null) continue;
      desk.acknowledge(after, correction.version);
      desk.decided.add(decision.id);
    }
  };

const undo =
  (numbers: Numbers): Deed =>
  async (desk) => {
    const correction = await look(desk, numbers);
    const last = await desk.db.decision.findFirst({
      where: { correctionId: correction.id },
      orderBy: { version: 'desc' },
    });
    if (last === null) return;
    const answer = await undoDecision.run(pick(desk.editors, numbers.who), {
      id: randomUUID(),
      decisionId: last.id,
      baseVersion: correction.version,
    });
    for (const { outcome, correction: after, decision } of valueOf(answer).results) {
      if (outcome !== 'saved' || decision === null) continue;
      desk.acknowledge(after, correction.version);
      desk.decided.add(decision.id);
    }
  };

const bulk =
  ({ which, who, more }: Numbers): Deed =>
  async (desk) => {
    const all = await desk.corrections();
    const targets = all
      .filter((_, index) => index % 3 !== which % 3)
      .map(({ id, version }) => ({ correctionId: id, baseVersion: version }));
    if (targets.length === 0) return;
    const batchId = randomUUID();
    const rivals = { undecided: pick(UNDECIDED, more), approved: pick(APPROVED, more) };
    const kind = pick(VERDICT_KINDS, more % 3 === 0 ? 1 : 0);
    const wish = {
      kind,
      reason: kind === 'approve' ? null : ('other' as const),
      note: '',
      rivals,
      override: false,
    };
    const done = await finish(
      valueOf(
        await runBulk(pick(desk.editors, who), { batchId, targets, wish }, new AbortController().signal),
      ),
    );
    if (done.batchId === null) return;
    desk.batchIds.push(batchId);
    await acknowledgeBatch(desk, batchId, done.changed);
  };

const undoBulk =
  ({ which, who }: Numbers): Deed =>
  async (desk) => {
    if (desk.batchIds.length === 0) return;
    const request = { batchId: randomUUID(), undoesId: pick(desk.batchIds, which) };
    const answer = await runUndoBulk(pick(desk.editors, who), request, new AbortController().signal);
    const done = await finish(valueOf(answer));
    await acknowledgeBatch(desk, request.batchId, done.changed);
  };

/** Back to some version, as far as that goes. */
const restore =
  ({ which, who, more }: Numbers): Deed =>
  async (desk) => {
    const article = pick(desk.articles, which % 2);
    const editor = pick(desk.editors, who);
    const { sequence } = await desk.db.article.findUniqueOrThrow({ where: { id: article.id } });
    const id = randomUUID();
    const answer = await restoreVersion.run(editor, {
      id,
      articleId: article.id,
      version: more % (sequence + 1),
      baseSequence: sequence,
      partly: true,
      override: false,
    });
    // Nothing to restore is an answer too; that it was late, another.
    if (!answer.ok || answer.value.outcome !== 'restored') return;
    const decisions = await desk.db.decision.findMany({ where: { batchId: id }, select: { id: true } });
    for (const decision of decisions) desk.decided.add(decision.id);
  };

/** Somebody was told that so many were decided: as many are on record. */
async function acknowledgeBatch(desk: RealDesk, batchId: string, changed: number): Promise<void> {
  const decisions = await desk.db.decision.findMany({ where: { batchId, causeId: null } });
  if (decisions.length !== changed) {
    throw new Error(`${changed} decisions were acknowledged, and ${decisions.length} are on record`);
  }
  for (const { id } of decisions) desk.decided.add(id);
}

async function finish(events: AsyncGenerator<BulkEvent>): Promise<BulkEvent & { type: 'done' }> {
  for await (const event of events) if (event.type === 'done') return event;
  throw new Error('The work did not come to its end');
}

const importArticle: Deed = (desk) => desk.addArticle();

/** One deed, or several at the same moment; afterwards everything is asked. */
class OneStep implements Step {
  constructor(
    private readonly name: string,
    private readonly needs: (model: Readonly<Model>) => boolean,
    private readonly deeds: readonly Deed[],
    private readonly effect: (model: Model) => void = () => undefined,
  ) {}

  check = (model: Readonly<Model>): boolean => this.needs(model);

  async run(model: Model, desk: RealDesk): Promise<void> {
    await Promise.all(this.deeds.map((deed) => deed(desk)));
    this.effect(model);
    await desk.check();
  }

  toString = (): string => this.name;
}

const always = (): boolean => true;
const hasProposals = ({ proposals }: Readonly<Model>): boolean => proposals > 0;
const hasBatches = ({ batches }: Readonly<Model>): boolean => batches > 0;

const single = (name: string, deed: (numbers: Numbers) => Deed, needs = hasProposals) =>
  numbers.map((one) => new OneStep(`${name} ${JSON.stringify(one)}`, needs, [deed(one)]));

const IN_A_CROWD: readonly { readonly name: string; readonly deed: (numbers: Numbers) => Deed }[] = [
  { name: 'edit', deed: edit },
  { name: 'judge', deed: judge },
  { name: 'undo', deed: undo },
  { name: 'bulk', deed: bulk },
  { name: 'restore', deed: restore },
];

/** What people do at the same moment, on the same few corrections. */
const crowd = fc
  .array(fc.tuple(fc.constantFrom(...IN_A_CROWD), numbers), { minLength: 2, maxLength: 4 })
  .map((choices) => {
    const names = choices.map(([{ name }, one]) => `${name} ${JSON.stringify(one)}`);
    return new OneStep(
      `at once: ${names.join(' | ')}`,
      hasProposals,
      choices.map(([{ deed }, one]) => deed(one)),
    );
  });

export const STEPS: fc.Arbitrary<Step>[] = [
  numbers.map(
    (one) =>
      new OneStep(
        `propose ${JSON.stringify(one)}`,
        always,
        [propose(one)],
        (model) => (model.proposals += 1),
      ),
  ),
  numbers.map(
    (one) =>
      new OneStep(
        `propose twice ${JSON.stringify(one)}`,
        always,
        [propose(one), propose({ ...one, who: one.who + 1, more: one.more + 1 })],
        (model) => (model.proposals += 2),
      ),
  ),
  single('edit', edit),
  single('judge', judge),
  single('judge again', judge),
  single('undo', undo),
  numbers.map(
    (one) =>
      new OneStep(`bulk ${JSON.stringify(one)}`, hasProposals, [bulk(one)], (model) => (model.batches += 1)),
  ),
  single('undo bulk', undoBulk, hasBatches),
  single('restore', restore),
  fc.constant(new OneStep('import', always, [importArticle])),
  crowd,
];
