import { describe, expect, test } from 'vitest';
import { NO_CHOICE } from '@/domain/review/decision-request';
import { dismissalKeyOf } from '@/domain/triage/check-dismissal';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { outsideCheckId } from '@/domain/triage/outside-finding';
import { waitingFindings } from '@/domain/triage/waiting-findings';
import { decide } from '@/server/services/decide';
import { deleteArticle } from '@/server/services/delete-article';
import { dismissCheckFinding } from '@/server/services/dismiss-check-finding';
import { getDesk } from '@/server/services/get-desk';
import { importFindings } from '@/server/services/import-findings';
import { listAudit } from '@/server/services/list-audit';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { listFindingRuns } from '@/server/services/list-finding-runs';
import { removeFindings } from '@/server/services/remove-findings';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { scoreFindings } from '@/server/services/score-findings';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { updateCheckSettings } from '@/server/services/update-check-settings';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const SYSTEM = 'Some QE <b>system</b>';
const CHECK = outsideCheckId('import', SYSTEM);

async function inProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Findings from outside');
  const as = async (role: 'reviewer' | 'editor' | 'admin') =>
    contextOf(db, await addMember(db, projectId, role));
  const [reviewer, editor, admin] = [await as('reviewer'), await as('editor'), await as('admin')];
  const article = await addArticle(db, projectId);
  return { projectId, reviewer, editor, admin, article };
}

interface Said {
  readonly quote: string;
  readonly suggestion?: string;
}

const fileOf = (said: readonly Said[]): string =>
  said
    .map(({ quote, suggestion = null }) =>
      JSON.stringify({
        ...{ check: 'x', category: 'accuracy/mistranslation', severity: 'major', row: null },
        ...{ start: 0, end: 0, quote, message: 'Because.', suggestion },
      }),
    )
    .join('\n');

async function bring(
  by: SignedInContext,
  projectId: string,
  said: readonly Said[],
  change: { readonly articleId?: string | null; readonly dry?: boolean; readonly batchId?: string } = {},
) {
  const { articleId = null, dry = false, batchId = newId() } = change;
  const text = fileOf(said);
  const file = { text, fileName: 'qe.jsonl', fileSystem: null };
  const input = { batchId, projectId, articleId, ...file, system: SYSTEM, dry };
  return { batchId, outcome: valueOf(await importFindings.run(by, input)) };
}

async function waiting(by: SignedInContext, articleId: string): Promise<readonly CheckFinding[]> {
  const list = valueOf(await listCheckFindings.run(by, { articleId }));
  const all = waitingFindings(list, valueOf(await getDesk.run(by, { articleId })));
  return all.filter(({ outside }) => outside !== null);
}

const wordsOf = (findings: readonly CheckFinding[]) => findings.map(({ words }) => words);

function only(findings: readonly CheckFinding[]): CheckFinding {
  const [finding] = findings;
  if (finding === undefined) throw new Error('A finding is needed');
  return finding;
}

/** As the desk accepts. */
async function accept(by: SignedInContext, articleId: string, finding: CheckFinding) {
  const { target, source, category, severity, suggestion, outside } = finding;
  if (outside === null) throw new Error('It did not come from outside');
  const { kind, system, runId } = outside;
  const base = { articleId, baseVersion: 0 };
  const mark = {
    ...base,
    ...({
      id: newId(),
      scope: 'span',
      target,
      source,
      category,
      severity,
      comment: '',
      state: 'open',
    } as const),
    provenance: { kind, system, run: runId, finding: finding.id },
  };
  const saved = await saveError.run(by, mark);
  if (!saved.ok) return { saved, mark, correctionId: '' };
  const correctionId = newId();
  const proposal = {
    ...base,
    id: correctionId,
    errorId: mark.id,
    anchor: target,
    state: 'proposed',
  } as const;
  valueOf(await saveCorrection.run(by, { ...proposal, replacement: suggestion ?? '' }));
  return { saved, mark, correctionId };
}

const approve = (by: SignedInContext, correctionId: string) =>
  decide.run(by, {
    decisions: [
      {
        ...{ id: newId(), correctionId, baseVersion: 1, kind: 'approve', reason: null, note: '' },
        ...{ editedText: null, override: false, rivals: NO_CHOICE },
      },
    ],
  });

const dismiss = (by: SignedInContext, articleId: string, finding: CheckFinding) =>
  dismissCheckFinding.run(by, {
    ...{ id: newId(), articleId, check: finding.check, scope: 'place', count: 1, dismissed: true },
    key: dismissalKeyOf(finding, 'place'),
  });

describe('findings of another system', () => {
  test('wait among those of the checks, with who says so and why', async () => {
    const { projectId, reviewer, editor, article } = await inProject();
    const { outcome } = await bring(editor, projectId, [
      { quote: 'open again', suggestion: 'opened again' },
      { quote: 'no such words' },
    ]);
    expect(outcome).toMatchObject({
      ...{ format: 'verso-jsonl', spans: 2, kept: 1, segments: 1, isDone: true },
      articles: [{ id: article.id, kept: 1 }],
      dropped: [{ reason: 'quote_not_found', count: 1, rows: [2] }],
    });
    expect(await waiting(reviewer, article.id)).toMatchObject([
      {
        ...{ check: CHECK, words: 'open again', suggestion: 'opened again', severity: 'major' },
        target: { blockId: article.target[0]?.id, start: 9, end: 19 },
        outside: { kind: 'import', system: SYSTEM, explanation: 'Because.' },
      },
    ]);
  });

  test('are only looked at when somebody looks first, and brought once however often it is asked', async () => {
    const { projectId, reviewer, editor, article } = await inProject();
    const said = [{ quote: 'open again' }];
    const { outcome, batchId } = await bring(editor, projectId, said, { dry: true });
    expect(outcome).toMatchObject({ kept: 1, isDone: false });
    expect(await waiting(reviewer, article.id)).toEqual([]);
    await bring(editor, projectId, said, { batchId });
    await bring(editor, projectId, said, { batchId });
    expect(await waiting(reviewer, article.id)).toHaveLength(1);
    const { batches } = valueOf(await listFindingRuns.run(reviewer, { projectId }));
    expect(batches).toMatchObject([
      { id: batchId, system: SYSTEM, state: 'done', details: { file: 'qe.jsonl', format: 'verso-jsonl' } },
    ]);
  });

  test('of a file about several systems may be those of one, and a list without texts needs its article', async () => {
    const { projectId, editor, article } = await inProject();
    const row = (system: string, words: string) =>
      [
        system,
        'd',
        '1',
        '1',
        'r',
        's',
        'The port open again.'.replace(words, `<v>${words}</v>`),
        'Style',
        'Minor',
      ].join('\t');
    const header = 'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity';
    const take = async (text: string, fileSystem: string | null, articleId: string | null) => {
      const file = { text, fileName: 'mqm.tsv', fileSystem };
      const input = { batchId: newId(), projectId, articleId, ...file, system: SYSTEM, dry: true };
      return importFindings.run(editor, input);
    };
    const table = [header, row('one', 'open'), row('two', 'again'), row('two', 'port')].join('\n');
    const all = valueOf(await take(table, null, null));
    expect(all).toMatchObject({ format: 'mqm-tsv', systems: ['one', 'two'], kept: 3 });
    expect(valueOf(await take(table, 'two', null))).toMatchObject({ systems: ['one', 'two'], kept: 2 });

    const rating = JSON.stringify({ errors: [{ start: 9, end: 13, severity: 'minor', category: 'style' }] });
    const list = article.segments.map((_, index) => `one\t${index === 0 ? rating : 'None'}`);
    expect(codeOf(await take(list.join('\n'), null, null))).toBe('qe_choose_article');
    expect(valueOf(await take(list.join('\n'), null, article.id))).toMatchObject({ kept: 1 });
    expect(valueOf(await take(list.slice(1).join('\n'), null, article.id))).toMatchObject({ kept: 0 });
  });

  test('that are accepted are errors that name the system, and retire with their text', async () => {
    const { projectId, reviewer, editor, article } = await inProject();
    await bring(editor, projectId, [
      { quote: 'Two ship', suggestion: 'Two ships' },
      { quote: 'Sunday' },
      { quote: 'homes' },
    ]);
    const { saved, correctionId } = await accept(
      reviewer,
      article.id,
      only(await waiting(reviewer, article.id)),
    );
    expect(valueOf(saved).current.provenance).toMatchObject({ kind: 'import', system: SYSTEM });
    expect(wordsOf(await waiting(reviewer, article.id))).toEqual(['Sunday', 'homes']);
    valueOf(await approve(editor, correctionId));
    // Another sentence was read.
    expect(wordsOf(await waiting(reviewer, article.id))).toEqual(['homes']);
  });

  test('cannot be accepted when nobody found them, or when they were taken back', async () => {
    const { projectId, reviewer, editor, article } = await inProject();
    const { batchId } = await bring(editor, projectId, [{ quote: 'open again' }]);
    const finding = only(await waiting(reviewer, article.id));
    const other = await addArticle(world().db, projectId, 'Another');
    const target = { ...finding.target, blockId: other.target[0]?.id ?? '' };
    const elsewhere = await accept(reviewer, other.id, { ...finding, target });
    expect(codeOf(elsewhere.saved)).toBe('suggestion_gone');
    valueOf(await removeFindings.run(editor, { projectId, batchId }));
    expect(codeOf((await accept(reviewer, article.id, finding)).saved)).toBe('suggestion_gone');
  });

  test('are taken back as a whole, and what was made of them stays', async () => {
    const { projectId, reviewer, editor, admin, article } = await inProject();
    const { batchId } = await bring(editor, projectId, [{ quote: 'open again' }, { quote: 'homes' }]);
    await accept(reviewer, article.id, only(await waiting(reviewer, article.id)));
    expect(codeOf(await removeFindings.run(editor, { projectId: newId(), batchId }))).toBe('not_found');
    valueOf(await removeFindings.run(editor, { projectId, batchId }));
    // Sent again after a lost answer.
    valueOf(await removeFindings.run(editor, { projectId, batchId }));
    expect(await waiting(reviewer, article.id)).toEqual([]);
    expect(valueOf(await getDesk.run(reviewer, { articleId: article.id })).errors).toHaveLength(1);
    const query = { kind: null, projectId, personId: null, articleId: null, from: '', to: '' } as const;
    const { rows } = valueOf(await listAudit.run(admin, { query, offset: 0, limit: 10 }));
    expect(rows.map(({ kind }) => kind).filter((kind) => kind.startsWith('findings_'))).toEqual([
      'findings_removed',
      'findings_imported',
    ]);
  });

  test('go with their article', async () => {
    const { projectId, editor, admin, article } = await inProject();
    await bring(editor, projectId, [{ quote: 'open again' }]);
    valueOf(await deleteArticle.run(admin, { articleId: article.id }));
    expect(valueOf(await listFindingRuns.run(editor, { projectId })).batches).toEqual([]);
  });

  test('go to each article that has their words, and to no other project', async () => {
    const { projectId, editor, article } = await inProject();
    const { db } = world();
    const second = await addArticle(db, projectId, 'Second', { target: ['A headline', 'It closed late.'] });
    const { outcome } = await bring(editor, projectId, [{ quote: 'open again' }, { quote: 'closed late' }], {
      dry: true,
    });
    expect(new Set(outcome.articles.map(({ id }) => id))).toEqual(new Set([article.id, second.id]));
    const one = await bring(editor, projectId, [{ quote: 'closed late' }], {
      articleId: article.id,
      dry: true,
    });
    expect(one.outcome).toMatchObject({ kept: 0, articles: [] });
    const foreign = await addArticle(db, await addProject(db, 'Foreign'));
    const input = {
      batchId: newId(),
      projectId,
      articleId: foreign.id,
      fileName: 'a',
      fileSystem: null,
      system: 'b',
      dry: false,
    };
    expect(codeOf(await importFindings.run(editor, { ...input, text: fileOf([{ quote: 'port' }]) }))).toBe(
      'not_found',
    );
  });

  test('without texts are not looked for in many articles at once', async () => {
    const { projectId, editor, article } = await inProject();
    await addArticle(world().db, projectId);
    const text = fileOf(Array.from({ length: 15_000 }, () => ({ quote: 'port' })));
    const input = {
      batchId: newId(),
      projectId,
      articleId: article.id,
      fileName: 'a',
      fileSystem: null,
      system: 'b',
      dry: true,
    };
    expect(valueOf(await importFindings.run(editor, { ...input, text }))).toMatchObject({ kept: 1 });
    for (let more = 0; more < 12; more += 1) await addArticle(world().db, projectId);
    expect(codeOf(await importFindings.run(editor, { ...input, articleId: null, text }))).toBe(
      'qe_choose_article',
    );
  });

  test('in a file that nobody can read are refused', async () => {
    const { projectId, editor } = await inProject();
    const file = { fileName: 'a', fileSystem: null };
    const input = { batchId: newId(), projectId, articleId: null, ...file, system: 'b', dry: true };
    expect(codeOf(await importFindings.run(editor, { ...input, text: 'Only prose.' }))).toBe(
      'qe_format_unknown',
    );
  });
});

describe('a system', () => {
  test('is judged by what people answered and, when a review is finished, by the errors that stand', async () => {
    const { projectId, reviewer, editor, article } = await inProject();
    const { batchId } = await bring(editor, projectId, [{ quote: 'open again' }, { quote: 'homes' }]);
    const [first, second] = await waiting(reviewer, article.id);
    if (first === undefined || second === undefined) throw new Error('Two findings are needed');
    await accept(reviewer, article.id, first);
    valueOf(await dismiss(reviewer, article.id, second));
    const score = async () => valueOf(await scoreFindings.run(reviewer, { projectId, batchId }));
    expect(await score()).toEqual({ accepted: 1, dismissed: 1, agreement: null, finishedArticles: 0 });

    const sentences = article.blocks.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add: sentences, remove: [] }));
    valueOf(await setReviewState.run(reviewer, { articleId: article.id, state: 'finished' }));
    expect(await score()).toMatchObject({
      finishedArticles: 1,
      // One of two predicted, and the only one that is marked.
      agreement: { predicted: 2, gold: 1, exact: { precision: 0.5, recall: 1 } },
    });
    const { systems } = valueOf(await listFindingRuns.run(reviewer, { projectId }));
    expect(systems).toMatchObject([{ check: CHECK, system: SYSTEM, rate: { accepted: 1, decided: 2 } }]);
  });

  test('can keep a review from being finished', async () => {
    const { projectId, reviewer, editor, admin, article } = await inProject();
    await bring(editor, projectId, [{ quote: 'homes' }]);
    const base = {
      check: CHECK,
      isOn: true,
      severity: 'minor',
      parameters: {},
      blocksFinishing: false,
    } as const;
    const changes = [{ base, wanted: { ...base, blocksFinishing: true } }];
    valueOf(await updateCheckSettings.run(admin, { projectId, changes, restored: [] }));
    const { systems } = valueOf(await listFindingRuns.run(reviewer, { projectId }));
    expect(systems).toMatchObject([{ blocksFinishing: true }]);
    const sentences = article.blocks.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    valueOf(await setChecked.run(reviewer, { articleId: article.id, add: sentences, remove: [] }));
    const finish = () => setReviewState.run(reviewer, { articleId: article.id, state: 'finished' });
    expect(await finish()).toEqual({ ok: false, error: { code: 'findings_left', params: { findings: 1 } } });
    valueOf(await dismiss(reviewer, article.id, only(await waiting(reviewer, article.id))));
    expect(codeOf(await finish())).toBeNull();
  });
});
