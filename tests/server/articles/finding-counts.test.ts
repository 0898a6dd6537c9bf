import { describe, expect, test } from 'vitest';
import { dismissalKeyOf } from '@/domain/triage/check-dismissal';
import { waitingFindings } from '@/domain/triage/waiting-findings';
import { countFindings } from '@/server/services/count-findings';
import { dismissCheckFinding } from '@/server/services/dismiss-check-finding';
import { FindingCounter } from '@/server/services/finding-counter';
import { getDesk } from '@/server/services/get-desk';
import { listArticles } from '@/server/services/list-articles';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { listQueue } from '@/server/services/list-queue';
import { saveError } from '@/server/services/save-error';
import { saveTerm } from '@/server/services/save-term';
import { updateCheckSettings } from '@/server/services/update-check-settings';
import { getCheckSettings } from '@/server/services/get-check-settings';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, newId, valueOf } from '../../support/article-world';
import { eventually } from '../../support/eventually';
import { addMember, addPerson, addProject } from '../../support/people';
import { addArticle } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const LIST = { states: [], lang: '', search: '', offset: 0 } as const;

async function inProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Counts');
  const reviewer = contextOf(db, await addMember(db, projectId, 'reviewer'));
  const admin = contextOf(db, await addMember(db, projectId, 'admin'));
  const add = (title: string, target: readonly string[]) => addArticle(db, projectId, title, { target });
  return { db, projectId, reviewer, admin, add };
}

const count = async (by: SignedInContext, ...articleIds: readonly string[]) =>
  valueOf(await countFindings.run(by, { articleIds }));

/** As the desk works it out. */
async function waiting(by: SignedInContext, articleId: string) {
  const list = valueOf(await listCheckFindings.run(by, { articleId }));
  return waitingFindings(list, valueOf(await getDesk.run(by, { articleId })));
}

describe('the number of findings', () => {
  test('is that of the desk, after every answer and every change of what is looked for', async () => {
    const { projectId, reviewer, admin, add } = await inProject();
    const { id: articleId } = await add('Doubled', ['The the port opened.', 'Ships left for for Sidon.']);
    const expectAgreement = async (): Promise<number> => {
      const { length } = await waiting(reviewer, articleId);
      expect(await count(reviewer, articleId)).toEqual({ [articleId]: length });
      return length;
    };
    const all = await expectAgreement();
    expect(all).toBeGreaterThanOrEqual(2);

    const [first, second] = await waiting(reviewer, articleId);
    if (first === undefined || second === undefined) throw new Error('Two findings are needed');
    const { target, source, category, severity } = first;
    const base = {
      id: newId(),
      articleId,
      baseVersion: 0,
      scope: 'span',
      state: 'open',
      comment: '',
    } as const;
    valueOf(await saveError.run(reviewer, { ...base, target, source, category, severity }));
    expect(await expectAgreement()).toBe(all - 1);

    const dismissed = { id: newId(), articleId, check: second.check, count: 1, dismissed: true } as const;
    const everywhere = { ...dismissed, scope: 'project', key: dismissalKeyOf(second, 'project') } as const;
    valueOf(await dismissCheckFinding.run(reviewer, everywhere));
    expect(await expectAgreement()).toBeLessThan(all - 1);
    valueOf(await dismissCheckFinding.run(reviewer, { ...everywhere, dismissed: false }));
    expect(await expectAgreement()).toBe(all - 1);

    const { sourceLang, targetLang } = valueOf(await getDesk.run(reviewer, { articleId })).info;
    const term = {
      sourceLang,
      targetLang,
      source: '',
      target: 'ships',
      status: 'forbidden',
      note: '',
    } as const;
    valueOf(await saveTerm.run(reviewer, { id: newId(), projectId, baseVersion: 0, term }));
    expect(await expectAgreement()).toBe(all);

    const { checks } = valueOf(await getCheckSettings.run(admin, { projectId }));
    const changes = checks.map(({ setting }) => ({ base: setting, wanted: { ...setting, isOn: false } }));
    valueOf(await updateCheckSettings.run(admin, { projectId, changes, restored: [] }));
    expect(await expectAgreement()).toBe(0);
  });

  test('stands in the lists once it is known, and they can be sorted by it', async () => {
    const { projectId, reviewer, add } = await inProject();
    const one = await add('One', ['The the port opened.']);
    const none = await add('None', ['The port opened.']);
    const unknown = await add('Unknown', ['The port opened for for ships.']);
    const two = await add('Two', ['The the port opened for for ships.']);
    const counts = await count(reviewer, one.id, none.id, two.id);
    const listed = async (descending: boolean) =>
      valueOf(await listArticles.run(reviewer, { ...LIST, projectId, sort: 'findings', descending })).rows;
    const known = Object.values(counts)
      .map(Number)
      .sort((a, b) => a - b);
    expect(new Set(known).size).toBeGreaterThan(1);
    const order = async (descending: boolean) => (await listed(descending)).map((row) => row.findingCount);
    // What was never counted comes last, whichever way.
    expect(await order(false)).toEqual([...known, null]);
    expect(await order(true)).toEqual([...known.toReversed(), null]);
    const expected = { ...counts, [unknown.id]: null };
    const toCounts = (rows: readonly { id: string; findingCount: number | null }[]) =>
      Object.fromEntries(rows.map(({ id, findingCount }) => [id, findingCount]));
    expect(toCounts(await listed(true))).toEqual(expected);
    const pool = valueOf(await listQueue.run(reviewer, { part: 'pool', projectId, offset: 0 }));
    expect(toCounts(pool.rows)).toEqual(expected);
  });

  test('of an article that one may not see is not told', async () => {
    const { db, reviewer, add } = await inProject();
    const { id } = await add('Doubled', ['The the port opened.']);
    expect(await count(contextOf(db, await addPerson(db, 'Somebody')), id)).toEqual({});
    expect(await count(reviewer, newId())).toEqual({});
  });

  test('is counted behind a change, without anybody asking', async () => {
    const { db, add } = await inProject();
    const { id: articleId } = await add('Doubled', ['The the port opened.']);
    const faults: unknown[] = [];
    const counter = new FindingCounter({
      openDatabase: () => Promise.resolve(db),
      log: () => ({ error: (fault: unknown) => void faults.push(fault) }),
      pause: 10,
    });
    counter.changed(newId());
    counter.changed(articleId);
    counter.changed(articleId);
    await eventually(async () => {
      expect(await db.findingCount.findUnique({ where: { articleId } })).not.toBeNull();
    });
    expect(faults).toEqual([]);
  });
});
