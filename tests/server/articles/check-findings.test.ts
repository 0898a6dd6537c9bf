import { describe, expect, test } from 'vitest';
import { NO_CHOICE } from '@/domain/review/decision-request';
import type { CheckFinding } from '@/domain/triage/check-finding';
import type { DismissalScope } from '@/domain/triage/check-dismissal';
import { dismissalKeyOf } from '@/domain/triage/check-dismissal';
import type { CheckSetting } from '@/domain/triage/check-setting';
import { waitingFindings } from '@/domain/triage/waiting-findings';
import { CheckPool } from '@/server/checks/check-pool';
import { decide } from '@/server/services/decide';
import { deleteTerm } from '@/server/services/delete-term';
import { dismissCheckFinding } from '@/server/services/dismiss-check-finding';
import { getCheckSettings } from '@/server/services/get-check-settings';
import { getDesk } from '@/server/services/get-desk';
import { listAudit } from '@/server/services/list-audit';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { saveCorrection } from '@/server/services/save-correction';
import { saveError } from '@/server/services/save-error';
import { saveTerm } from '@/server/services/save-term';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import { updateArticle } from '@/server/services/update-article';
import { updateCheckSettings } from '@/server/services/update-check-settings';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { addMember, addProject } from '../../support/people';
import { addArticle, type SampleArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const CHECK = 'doubled-word';
const DOUBLED = ['The the port', 'Ships left for for Sidon. The the port opened.'];

/** A project of its own for each test, so that no test finds what another left. */
async function inProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Checks');
  const as = async (role: 'reviewer' | 'editor' | 'admin') =>
    contextOf(db, await addMember(db, projectId, role));
  return {
    projectId,
    reviewer: await as('reviewer'),
    editor: await as('editor'),
    admin: await as('admin'),
    add: (target: readonly string[] = DOUBLED) => addArticle(db, projectId, 'Doubled', { target }),
  };
}

/** What waits for an answer, as the desk works it out; of one check, whatever the others find in such texts. */
async function waiting(by: SignedInContext, articleId: string): Promise<readonly CheckFinding[]> {
  const list = valueOf(await listCheckFindings.run(by, { articleId }));
  const all = waitingFindings(list, valueOf(await getDesk.run(by, { articleId })));
  return all.filter(({ check }) => check === CHECK);
}

const wordsOf = (findings: readonly CheckFinding[]) => findings.map(({ words }) => words);

function nth(findings: readonly CheckFinding[], position: number): CheckFinding {
  const finding = findings[position];
  if (finding === undefined) throw new Error(`There is no finding ${String(position)}`);
  return finding;
}

/** As the desk accepts: an error that names the check, with its correction. */
async function accept(by: SignedInContext, articleId: string, finding: CheckFinding) {
  const base = { articleId, baseVersion: 0 };
  const { target, source, category, severity, check, version, suggestion } = finding;
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
    provenance: { kind: 'check', id: check, version: String(version) },
  } as const;
  const error = valueOf(await saveError.run(by, mark)).current;
  const proposal = { ...base, id: newId(), errorId: error.id, anchor: target, state: 'proposed' } as const;
  const correction = await saveCorrection.run(by, { ...proposal, replacement: suggestion ?? '' });
  return { mark, error, correction: valueOf(correction).current };
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

const dismissal = (
  { id: articleId }: SampleArticle,
  finding: CheckFinding,
  scope: DismissalScope,
  count = 1,
) => ({
  ...{ id: newId(), articleId, check: finding.check, scope, count, dismissed: true },
  key: dismissalKeyOf(finding, scope),
});

async function settingOf(by: SignedInContext, projectId: string): Promise<CheckSetting> {
  const { checks } = valueOf(await getCheckSettings.run(by, { projectId }));
  const found = checks.find(({ setting }) => setting.check === CHECK);
  if (found === undefined) throw new Error('The check is not among those of the project');
  return found.setting;
}

async function change(by: SignedInContext, projectId: string, changed: Partial<CheckSetting>) {
  const base = await settingOf(by, projectId);
  const changes = [{ base, wanted: { ...base, ...changed } }];
  return updateCheckSettings.run(by, { projectId, changes, restored: [] });
}

describe('findings', () => {
  test('are what checks find in the article, with their place and what would mend it', async () => {
    const { reviewer, add } = await inProject();
    const article = await add();
    const found = await waiting(reviewer, article.id);
    expect(found).toMatchObject([
      { words: 'The the', suggestion: 'The', target: { blockId: article.target[0]?.id, start: 0, end: 7 } },
      { words: 'for for', suggestion: 'for', target: { blockId: article.target[1]?.id, start: 11 } },
      { words: 'The the', target: { blockId: article.target[1]?.id, start: 26 } },
    ]);
  });

  test('that are accepted are errors of the check, and go with their text', async () => {
    const { reviewer, editor, add } = await inProject();
    const article = await add();
    const first = nth(await waiting(reviewer, article.id), 0);
    const { mark, error, correction } = await accept(reviewer, article.id, first);
    expect(error.provenance).toEqual({ kind: 'check', id: CHECK, version: String(first.version) });
    // A change of the mark leaves where it came from.
    const changed = { ...mark, baseVersion: 1, severity: 'major', provenance: undefined } as const;
    const again = valueOf(await saveError.run(reviewer, changed));
    expect(again).toMatchObject({ outcome: 'saved', current: { provenance: error.provenance, version: 2 } });
    expect(wordsOf(await waiting(reviewer, article.id))).toEqual(['for for', 'The the']);

    valueOf(await approve(editor, correction.id));
    const { findings } = valueOf(await listCheckFindings.run(reviewer, { articleId: article.id }));
    expect(wordsOf(findings.filter(({ check }) => check === CHECK))).toEqual(['for for', 'The the']);
  });

  test('follow the language of the article', async () => {
    const { editor, add } = await inProject();
    const article = await add();
    expect(await waiting(editor, article.id)).not.toEqual([]);
    const { info } = valueOf(await getDesk.run(editor, { articleId: article.id }));
    valueOf(await updateArticle.run(editor, { articleId: article.id, info: { ...info, targetLang: 'und' } }));
    expect(await waiting(editor, article.id)).toEqual([]);
  });

  test('of a check that nobody knows cannot be accepted', async () => {
    const { reviewer, add } = await inProject();
    const article = await add();
    const finding = nth(await waiting(reviewer, article.id), 0);
    const { target, source, category, severity } = finding;
    const mark = {
      ...({
        id: newId(),
        articleId: article.id,
        baseVersion: 0,
        scope: 'span',
        target,
        source,
        category,
      } as const),
      ...({ severity, comment: '', state: 'open' } as const),
      provenance: { kind: 'check', id: 'no-such', version: '1' },
    } as const;
    expect(codeOf(await saveError.run(reviewer, mark))).toBe('check_unknown');
  });
});

describe('what was dismissed', () => {
  test.each([
    ['place', ['for for', 'The the'], ['The the', 'for for', 'The the']],
    ['article', ['for for'], ['The the', 'for for', 'The the']],
    ['project', ['for for'], ['for for']],
  ] as const)('%s: is not asked again', async (scope, here, elsewhere) => {
    const { reviewer, add } = await inProject();
    const article = await add();
    const other = await add();
    const input = dismissal(article, nth(await waiting(reviewer, article.id), 0), scope);
    valueOf(await dismissCheckFinding.run(reviewer, input));
    // Sent again after a lost answer.
    valueOf(await dismissCheckFinding.run(reviewer, input));
    expect(wordsOf(await waiting(reviewer, article.id))).toEqual(here);
    expect(wordsOf(await waiting(reviewer, other.id))).toEqual(elsewhere);
    valueOf(await dismissCheckFinding.run(reviewer, { ...input, dismissed: false }));
    expect(await waiting(reviewer, article.id)).toHaveLength(3);
  });

  test('in the project can be looked for again by its administrators', async () => {
    const { projectId, reviewer, admin, add } = await inProject();
    const article = await add();
    valueOf(
      await dismissCheckFinding.run(
        reviewer,
        dismissal(article, nth(await waiting(reviewer, article.id), 0), 'project', 2),
      ),
    );
    const { checks } = valueOf(await getCheckSettings.run(admin, { projectId }));
    const silenced = checks.flatMap((check) => check.silenced);
    expect(silenced).toMatchObject([{ articleId: article.id, words: 'the the' }]);
    const restored = silenced.map(({ id }) => id);
    valueOf(await updateCheckSettings.run(admin, { projectId, changes: [], restored }));
    expect(await waiting(reviewer, article.id)).toHaveLength(3);
  });

  test('nobody can take for another', async () => {
    const { reviewer, add } = await inProject();
    const article = await add();
    const [first, second] = await waiting(reviewer, article.id);
    if (first === undefined || second === undefined) throw new Error('Two findings are needed');
    const input = dismissal(article, first, 'place');
    valueOf(await dismissCheckFinding.run(reviewer, input));
    const other = { ...dismissal(article, second, 'place'), id: input.id };
    expect(codeOf(await dismissCheckFinding.run(reviewer, other))).toBe('id_taken');
  });
});

describe('the checks of a project', () => {
  test('are as they are shipped until an administrator changes them', async () => {
    const { projectId, reviewer, admin, add } = await inProject();
    const article = await add();
    expect(await settingOf(reviewer, projectId)).toMatchObject({ isOn: true, blocksFinishing: false });
    valueOf(await change(admin, projectId, { severity: 'critical' }));
    expect(await waiting(reviewer, article.id)).toMatchObject(Array(3).fill({ severity: 'critical' }));
    valueOf(await change(admin, projectId, { isOn: false }));
    expect(await waiting(reviewer, article.id)).toEqual([]);
    const query = {
      kind: 'checks_changed',
      projectId,
      personId: null,
      articleId: null,
      from: '',
      to: '',
    } as const;
    const { rows } = valueOf(await listAudit.run(admin, { query, offset: 0, limit: 10 }));
    expect(rows.map(({ details }) => details['changed'])).toEqual([1, 1]);
  });

  test('are not changed over somebody else’s change', async () => {
    const { projectId, admin } = await inProject();
    const base = await settingOf(admin, projectId);
    valueOf(await change(admin, projectId, { severity: 'major' }));
    const stale = { projectId, changes: [{ base, wanted: { ...base, isOn: false } }], restored: [] };
    expect(codeOf(await updateCheckSettings.run(admin, stale))).toBe('checks_stale');
    // The same change once more is none.
    const same = { ...stale, changes: [{ base, wanted: { ...base, severity: 'major' as const } }] };
    expect(codeOf(await updateCheckSettings.run(admin, same))).toBeNull();
  });

  test('say how much of what they found was accepted', async () => {
    const { projectId, reviewer, add } = await inProject();
    const article = await add();
    const [first, second] = await waiting(reviewer, article.id);
    if (first === undefined || second === undefined) throw new Error('Two findings are needed');
    const { mark } = await accept(reviewer, article.id, first);
    valueOf(await dismissCheckFinding.run(reviewer, dismissal(article, second, 'article', 3)));
    const rate = async () => {
      const { checks } = valueOf(await getCheckSettings.run(reviewer, { projectId }));
      return checks.find(({ setting }) => setting.check === CHECK)?.rate;
    };
    expect(await rate()).toMatchObject({ accepted: 1, decided: 4 });
    valueOf(await saveError.run(reviewer, { ...mark, baseVersion: 1, state: 'withdrawn' }));
    expect(await rate()).toMatchObject({ accepted: 0, decided: 3 });
  });

  test('can keep a review from being finished', async () => {
    const { projectId, reviewer, admin, add } = await inProject();
    const article = await add(['The the port', 'It opened.']);
    valueOf(await change(admin, projectId, { blocksFinishing: true }));
    const checked = article.target.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    const sources = desk.blocks
      .filter(({ side }) => side === 'source')
      .flatMap(({ id: blockId, sentenceStarts }) => sentenceStarts.map((start) => ({ blockId, start })));
    valueOf(
      await setChecked.run(reviewer, { articleId: article.id, add: [...checked, ...sources], remove: [] }),
    );
    const finish = () => setReviewState.run(reviewer, { articleId: article.id, state: 'finished' });
    expect(await finish()).toEqual({ ok: false, error: { code: 'findings_left', params: { findings: 1 } } });
    const [finding] = await waiting(reviewer, article.id);
    if (finding === undefined) throw new Error('A finding is needed');
    valueOf(await dismissCheckFinding.run(reviewer, dismissal(article, finding, 'place')));
    expect(codeOf(await finish())).toBeNull();
  });
});

describe('the threads that check', () => {
  test('answer each who asks, and end', async () => {
    const { add } = await inProject();
    const pool = new CheckPool(2);
    const { blocks, segments } = await add();
    const input = { blocks, segments, corrections: [], sourceLang: 'ar', targetLang: 'en' };
    const setup = { settings: [], knowledge: { terms: [], names: [] } };
    const ask = (articleId: string) => pool.run('findings', { articleId, input, ...setup });
    expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual([[], [], []]);
    const last = ask('d').catch((fault: unknown) => fault);
    await pool.close();
    expect(await last).toBeInstanceOf(Error);
  });
});

test('what the project has just agreed on is looked for at once, and no longer when that is taken back', async () => {
  const { projectId, editor, reviewer, add } = await inProject();
  const { id: articleId } = await add();
  const found = async () =>
    valueOf(await listCheckFindings.run(reviewer, { articleId }))
      .findings.filter(({ check }) => check === 'term-forbidden')
      .map(({ words }) => words);
  expect(await found()).toEqual([]);

  const { info } = valueOf(await getDesk.run(reviewer, { articleId }));
  const { sourceLang, targetLang } = info;
  const term = { sourceLang, targetLang, source: '', target: 'ship', status: 'forbidden', note: '' } as const;
  const id = newId();
  valueOf(await saveTerm.run(editor, { id, projectId, baseVersion: 0, term }));
  expect(await found()).toEqual(['Ships']);

  valueOf(await deleteTerm.run(editor, { id, projectId, baseVersion: 1 }));
  expect(await found()).toEqual([]);
});
