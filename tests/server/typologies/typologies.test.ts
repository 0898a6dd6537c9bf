import { describe, expect, test } from 'vitest';
import { compareTypologies } from '@/domain/annotation/compare-typologies';
import { wordsOfCategory } from '@/domain/annotation/category-messages';
import { findTypologyFaults } from '@/domain/annotation/check-typology';
import { TYPOLOGIES } from '@/domain/annotation/typologies/registry';
import { typologyReference } from '@/domain/annotation/typology';
import type { TypologyContent } from '@/domain/annotation/typology-content';
import { LOCALE_CODES } from '@/i18n/locales';
import { copyTypology } from '@/server/services/copy-typology';
import { getDesk } from '@/server/services/get-desk';
import { getTypology } from '@/server/services/get-typology';
import { listTypologies } from '@/server/services/list-typologies';
import { loadReportWords } from '@/server/services/report-words';
import { saveError } from '@/server/services/save-error';
import { saveTypology } from '@/server/services/save-typology';
import { typologiesOfArticles } from '@/server/data/typologies';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { NEWSROOM, ownCategory, writeTypologyContent } from '../../support/own-typology';
import { addMember, addProject } from '../../support/people';
import { addArticle, anchorOf } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

/** A project of its own, so that each test knows all that is in it. */
async function newProject() {
  const { db } = world();
  const projectId = await addProject(db, 'Newsroom');
  const article = await addArticle(db, projectId);
  const [admin, reviewer] = await Promise.all([
    addMember(db, projectId, 'admin'),
    addMember(db, projectId, 'reviewer'),
  ]);
  const own = (content: TypologyContent) => ({
    kind: 'own' as const,
    content: writeTypologyContent(content),
  });
  const contexts = { admin: contextOf(db, admin), reviewer: contextOf(db, reviewer) };
  return {
    ...{ db, projectId, article, ...contexts },
    save: async (base: number, content: TypologyContent = NEWSROOM) =>
      valueOf(await saveTypology.run(contexts.admin, { projectId, base, wanted: own(content) })),
    choose: async (base: number, reference: string) =>
      saveTypology.run(contexts.admin, { projectId, base, wanted: { kind: 'built-in', reference } }),
    current: async () => valueOf(await getTypology.run(contexts.reviewer, { projectId })),
    mark: (words: string, change: object) =>
      saveError.run(contexts.reviewer, {
        ...{ id: newId(), articleId: article.id, baseVersion: 0, scope: 'span', source: null },
        ...{ target: anchorOf(article.target, words), category: 'language', severity: 'minor' },
        ...{ comment: '', state: 'open' },
        ...change,
      }),
  };
}

const [FACTS, , ...REST] = NEWSROOM.dimensions;
const WITHOUT_LANGUAGE: TypologyContent = {
  ...NEWSROOM,
  dimensions: [FACTS, ...REST].flatMap((one) => one ?? []),
};

describe('the typology of a project', () => {
  test('is MQM-Core to begin with, and any other that is built in once it is chosen', async () => {
    const { current, choose } = await newProject();
    expect((await current()).typology.id).toBe('mqm-core');
    valueOf(await choose(1, 'wmt-mqm/2025'));
    expect(await current()).toMatchObject({ typology: { id: 'wmt-mqm' }, change: 2, own: null });
    expect(codeOf(await choose(2, 'nobody/1'))).toBe('not_found');
  });

  test('of its own is frozen: each change is a version, and the ones before stay as they were', async () => {
    const { save, current, admin, projectId } = await newProject();
    expect(await save(1)).toMatchObject({ outcome: 'saved', typology: { version: '1' }, change: 2 });
    expect(await save(2, WITHOUT_LANGUAGE)).toMatchObject({ typology: { version: '2' }, change: 3 });
    const { typology, own } = await current();
    expect(typology).toEqual(own);
    const { typologies } = valueOf(await listTypologies.run(admin, {}));
    const versions = typologies.filter(({ id }) => id === `project:${projectId}`);
    expect(versions.map(({ version }) => version)).toEqual(['2', '1']);
    expect(compareTypologies(versions[1] ?? NEWSROOM, NEWSROOM)).toMatchObject({
      added: [],
      removed: [],
      changed: [],
    });
  });

  test('can be gone back to from a built-in one, as the version that it is', async () => {
    const { save, choose, current } = await newProject();
    await save(1);
    valueOf(await choose(2, 'esa/2024'));
    expect((await current()).own?.version).toBe('1');
    expect(await save(3)).toMatchObject({ outcome: 'saved', typology: { version: '1' }, change: 4 });
  });

  test('saved again after a lost answer is saved once', async () => {
    const { save, current } = await newProject();
    await save(1);
    expect(await save(1)).toMatchObject({ outcome: 'saved', typology: { version: '1' }, change: 2 });
    expect((await current()).change).toBe(2);
  });

  test('that somebody else has changed is not written over: what differs is told', async () => {
    const { save, current } = await newProject();
    await save(1, WITHOUT_LANGUAGE);
    const answer = await save(1, {
      ...NEWSROOM,
      dimensions: [...NEWSROOM.dimensions, ownCategory('new', null, 'custom')],
    });
    expect(answer).toMatchObject({
      outcome: 'stale',
      change: 2,
      difference: { added: [], removed: ['language', 'language/spelling', 'new'], changed: [] },
    });
    expect((await current()).typology.version).toBe('1');
  });

  test('is judged by the server, whatever was sent', async () => {
    const { admin, projectId, save, current } = await newProject();
    const faulty = await save(1, { ...NEWSROOM, dimensions: [ownCategory('x', 'x', 'custom')] });
    expect(faulty).toMatchObject({ outcome: 'faulty', faults: [{ code: 'key_not_free', at: 'x' }] });
    for (const content of [null, [], 'x', { categories: {} }, { severities: [], categories: [[]] }]) {
      const answer = await saveTypology.run(admin, { projectId, base: 1, wanted: { kind: 'own', content } });
      expect(valueOf(answer).outcome).toBe('faulty');
    }
    expect((await current()).change).toBe(1);
  });
});

describe('marks', () => {
  test('keep the version they were made with, and its names', async () => {
    const { db, save, mark, reviewer, article } = await newProject();
    const first = await save(1);
    const made = valueOf(await mark('open', { category: 'language/spelling' }));
    await save(2, WITHOUT_LANGUAGE);

    const desk = valueOf(await getDesk.run(reviewer, { articleId: article.id }));
    const [error] = desk.errors;
    expect(error?.typology).toBe(typologyReference(first.outcome === 'faulty' ? NEVER : first.typology));
    expect(desk.typology).not.toBe(error?.typology);
    const old = desk.ownTypologies.find((one) => typologyReference(one) === error?.typology) ?? null;
    expect(wordsOfCategory(old, 'language/spelling', 'en', () => '').name).toBe('The spelling');

    const words = await loadReportWords('ar', await typologiesOfArticles(db, [article.id]));
    expect(words.category({ category: 'language/spelling', typology: error?.typology ?? '' })).toBe(
      'The spelling',
    );
    expect(words.severityOf({ severity: 'minor', typology: error?.typology ?? '' })).toBe('صغير');

    // It can still be commented on, and taken back; another category has to be one of today.
    const again = { id: made.current.id, category: 'language/spelling' };
    valueOf(await mark('open', { ...again, baseVersion: 1, comment: 'Mind the rule.' }));
    expect(codeOf(await mark('open', { ...again, baseVersion: 2, category: 'language' }))).toBe(
      'category_unknown',
    );
    const moved = valueOf(await mark('open', { ...again, baseVersion: 2, category: 'rest' }));
    expect(moved.current.typology).toBe(desk.typology);
    valueOf(await mark('open', { ...again, category: 'rest', baseVersion: 3, state: 'withdrawn' }));
  });

  test('are held to the rules by the server', async () => {
    const { save, mark, article } = await newProject();
    await save(1);
    const codes = await Promise.all(
      [
        { category: 'facts' },
        { category: 'facts/quotes', severity: 'minor' },
        { severity: 'critical' },
        { category: 'source' },
        { category: 'accuracy/mistranslation' },
      ].map(async (change) => codeOf(await mark('open', change))),
    );
    expect(codes).toEqual([
      'note_missing',
      'severity_not_allowed',
      'severity_not_allowed',
      'side_not_allowed',
      'category_unknown',
    ]);
    valueOf(await mark('open', { category: 'facts', comment: 'Founded in 1998.' }));
    const source = anchorOf(article.source, 'الميناء');
    valueOf(await mark('open', { category: 'source', target: null, source }));
  });
});

describe('a copy of a typology that is built in', () => {
  test.each(TYPOLOGIES.map((typology) => [typologyReference(typology)]))(
    'of %s has words in every language, and can be saved as it is',
    async (reference) => {
      const { reviewer } = await newProject();
      const { content } = valueOf(await copyTypology.run(reviewer, { reference }));
      expect(findTypologyFaults(content)).toEqual([]);
      for (const { words } of content.dimensions)
        for (const locale of LOCALE_CODES) expect(words[locale]?.name).toMatch(/\S/);
    },
  );
});

const NEVER = { id: 'never', version: '' };
