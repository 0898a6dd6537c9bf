import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '@/domain/exchange/pack/manifest';
import { DEFAULT_CHOICE, type PackChoice } from '@/domain/exchange/pack/pack-choice';
import { PACK_PART_IDS } from '@/domain/exchange/pack/part-ids';
import type { TrainingTriple } from '@/domain/exchange/triples/triple';
import { insertFiles } from '@/server/data/article-files';
import { getPack } from '@/server/services/get-pack';
import { keepSelection } from '@/server/services/keep-selection';
import { listArticles } from '@/server/services/list-articles';
import { listExports } from '@/server/services/list-exports';
import { planPack } from '@/server/services/plan-pack';
import { preparePack } from '@/server/services/prepare-pack';
import { setProjectTraining } from '@/server/services/set-project-training';
import { stopPack } from '@/server/services/stop-pack';
import { streamPack } from '@/server/services/stream-pack';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addMember } from '../../support/people';
import { addApproval, addArticle, addCorrection } from '../../support/sample-article';
import { contextOf } from '../../support/test-context';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const EVERY_ARTICLE = {
  projectId: null,
  states: [],
  lang: '',
  search: '',
  sort: 'updatedAt' as const,
  descending: true,
};

async function prepare(
  context: SignedInContext,
  ids: readonly string[],
  choice: Partial<PackChoice> = {},
  locale = 'en',
) {
  const id = newId();
  const selection = { kind: 'articles' as const, ids: [...ids] };
  const input = { id, selection, choice: { ...DEFAULT_CHOICE, ...choice }, locale };
  return preparePack.run(context, preparePack.input.parse(input));
}

/** The files of a pack by their paths, and what it says of them. */
async function download(context: SignedInContext, packId: string) {
  const { body, fileName } = valueOf(await streamPack(context, packId));
  const files = unzipSync(Buffer.concat(await collect(body)));
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const manifest = JSON.parse(text('manifest.json')) as Manifest;
  return { fileName, files, text, manifest };
}

/** One correction approved, another only proposed. */
async function halfDecided(title: string) {
  const { db, projectId, reviewer, editor } = world();
  const article = await addArticle(db, projectId, title);
  const approved = await addCorrection(db, article, reviewer.user, 'ship', 'ships');
  await addApproval(db, approved, editor.user);
  await addCorrection(db, article, reviewer.user, 'open', 'opens');
  return article;
}

const exportedIn = async (context: SignedInContext, exported: 'never' | 'current' | 'changed') =>
  valueOf(await listArticles.run(context, { ...EVERY_ARTICLE, exported, offset: 0 })).rows.map(
    ({ id }) => id,
  );

describe('a pack', () => {
  test('holds what was chosen of each article, and a manifest whose hashes and lengths are those of its files', async () => {
    const { editor } = world();
    const articles = [await halfDecided('Same: title'), await halfDecided('same title')];
    const parts = PACK_PART_IDS.filter((part) => part !== 'original' && part !== 'triples');
    const ids = articles.map(({ id }) => id);
    const { id } = valueOf(await prepare(editor, ids, { parts }));
    const { files, text, manifest, fileName } = await download(editor, id);
    expect(fileName).toMatch(/^verso \d{4}-\d\d-\d\d\.zip$/);
    expect(manifest.files).toHaveLength(2 * parts.length + 2);
    expect(Object.keys(files).sort()).toEqual(
      ['manifest.json', ...manifest.files.map(({ path }) => path)].sort(),
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = files[path] ?? new Uint8Array();
      expect([content.byteLength, createHash('sha256').update(content).digest('hex')], path).toEqual([
        bytes,
        sha256,
      ]);
    }
    expect(new Set(Object.keys(files).map((path) => path.split('/')[0]))).toEqual(
      new Set(['README.txt', 'Same title', '(2) same title', 'index.html', 'manifest.json']),
    );
    const fileOf = (part: string) =>
      manifest.files.find((file) => file.part === part && file.article?.id === articles[0]?.id);
    expect(fileOf('approved')).toMatchObject({ scope: 'approved', article: { version: 1, alignment: 1 } });
    expect(text(fileOf('approved')?.path ?? '')).toContain('The port open again.');
    expect(text(fileOf('text')?.path ?? '')).toContain('The port opens again.');
    expect(manifest).toMatchObject({ createdBy: editor.user.name, language: 'en', leftOut: [] });
  });

  test('of one article lies flat and is named after it', async () => {
    const { editor } = world();
    const { id } = await halfDecided('عودة الميناء');
    const pack = valueOf(await prepare(editor, [id], { parts: ['approved'], textFormat: 'txt' }));
    const { files, fileName } = await download(editor, pack.id);
    expect(fileName).toBe('عودة الميناء.zip');
    expect(Object.keys(files).sort()).toEqual([
      'README.txt',
      'index.html',
      'manifest.json',
      'عودة الميناء.approved.txt',
    ]);
  });

  test('holds all that a filter finds, and what the person chose is offered the next time', async () => {
    const { editor, db } = world();
    const word = newId();
    const articles = [await halfDecided(`${word} one`), await halfDecided(`${word} two`)];
    const selection = { kind: 'query' as const, query: { ...EVERY_ARTICLE, search: word } };
    const choice = { ...DEFAULT_CHOICE, parts: ['text'], textFormat: 'html', people: 'names' } as const;
    const input = { id: newId(), selection, choice, locale: 'en' };
    const { id, total } = valueOf(await preparePack.run(editor, preparePack.input.parse(input)));
    expect(total).toBe(2);
    const { manifest } = await download(editor, id);
    const packed = manifest.files.flatMap(({ article }) => article?.id ?? []);
    expect(packed.sort()).toEqual(articles.map((article) => article.id).sort());
    expect(valueOf(await planPack.run(editor, { selection }))).toMatchObject({ total: 2, choice });
    // The desk keeps its own preferences in the same row.
    expect(await db.preference.findUnique({ where: { userId: editor.user.id } })).toMatchObject({
      value: 'null',
    });
  });

  test('names what is not there for whoever asks, and makes the rest', async () => {
    const { editor, db } = world();
    const elsewhere = await buildArticleWorld(db);
    const { id } = await halfDecided('Ours');
    const ids = [id, elsewhere.article.id, newId()];
    const selection = { kind: 'articles' as const, ids };
    expect(valueOf(await planPack.run(editor, { selection }))).toMatchObject({ total: 1, missing: 2 });
    const pack = valueOf(await prepare(editor, ids, { parts: ['approved'] }));
    const { manifest, text } = await download(editor, pack.id);
    expect(manifest.leftOut.map(({ article, reason }) => [article.id, article.title, reason])).toEqual([
      [elsewhere.article.id, '', 'not_found'],
      [ids[2], '', 'not_found'],
    ]);
    expect(text('index.html')).toContain(elsewhere.article.id);
    expect(codeOf(await prepare(editor, ids.slice(1)))).toBe('not_found');
  });

  test('leaves out an article that the person may not read any more when it is made', async () => {
    const { db, projectId } = world();
    const leaver = contextOf(db, await addMember(db, projectId, 'viewer'));
    const { id } = await halfDecided('Ours');
    const pack = valueOf(await prepare(leaver, [id], { parts: ['approved'] }));
    await db.membership.deleteMany({ where: { userId: leaver.user.id } });
    const { files, manifest } = await download(leaver, pack.id);
    expect(Object.keys(files)).toHaveLength(3);
    expect(manifest.leftOut).toMatchObject([{ article: { id }, reason: 'not_found' }]);
  });

  test('is refused with nothing in it, and is for nobody else', async () => {
    const { editor, reviewer } = world();
    const { id } = await halfDecided('Mine');
    expect(codeOf(await prepare(editor, [id], { parts: [] }))).toBe('pack_no_parts');
    const pack = valueOf(await prepare(editor, [id]));
    expect(codeOf(await streamPack(reviewer, pack.id))).toBe('pack_gone');
    expect(codeOf(await getPack.run(reviewer, { packId: pack.id }))).toBe('pack_gone');
    const later = { ...editor, now: () => new Date(Date.now() + 61 * 60 * 1000) };
    expect(codeOf(await streamPack(later, pack.id))).toBe('pack_gone');
  });
});

describe('articles that were chosen in a list', () => {
  test('are kept where an address cannot name them, for whoever chose them and for a day', async () => {
    const { editor, reviewer } = world();
    const ours = [await halfDecided('Chosen'), await halfDecided('Chosen too')].map(({ id }) => id);
    const articleIds = [...ours, ...Array.from({ length: 400 }, (_, index) => `gone-${String(index)}`)];
    const id = newId();
    const input = keepSelection.input.parse({ id, articleIds });
    expect(valueOf(await keepSelection.run(editor, input))).toEqual({ id });
    expect(valueOf(await keepSelection.run(editor, input))).toEqual({ id });
    expect(codeOf(await keepSelection.run(reviewer, input))).toBe('id_taken');
    const selection = { kind: 'kept' as const, id };
    const plan = valueOf(await planPack.run(editor, { selection }));
    expect([plan.total, plan.missing]).toEqual([2, 400]);
    const wish = { id: newId(), selection, choice: { ...DEFAULT_CHOICE, parts: ['approved' as const] } };
    const pack = valueOf(await preparePack.run(editor, preparePack.input.parse({ ...wish, locale: 'en' })));
    const { manifest } = await download(editor, pack.id);
    expect(manifest.files.flatMap(({ article }) => article?.id ?? [])).toEqual(ours);
    expect(manifest.leftOut).toHaveLength(400);
    expect(codeOf(await planPack.run(reviewer, { selection }))).toBe('selection_gone');
    const later = { ...editor, now: () => new Date(Date.now() + 25 * 60 * 60 * 1000) };
    expect(codeOf(await planPack.run(later, { selection }))).toBe('selection_gone');
  });
});

describe('the file an article came from', () => {
  test('is in a pack as it came, with what was approved; one of which none is kept is named', async () => {
    const { db, editor } = world();
    const article = await halfDecided('Kept');
    const rows = article.target.map((block) => `anything;"${block.text}"`);
    const text = ['source;target', ...rows].join('\r\n');
    const content = new TextEncoder().encode(text);
    await insertFiles(db, article.id, [
      { side: 'both', name: 'harbour.csv', format: 'csv', options: {}, content },
    ]);
    const without = await halfDecided('Not kept');
    const ids = [article.id, without.id];
    const selection = { kind: 'articles' as const, ids };
    expect(valueOf(await planPack.run(editor, { selection })).obstacles).toMatchObject([
      { part: 'original', reason: 'original_not_kept', count: 1 },
      { part: 'triples' },
    ]);
    const pack = valueOf(await prepare(editor, ids, { parts: ['original'] }));
    const { manifest, text: textOf } = await download(editor, pack.id);
    const path = manifest.files.find(({ part }) => part === 'original')?.path ?? '';
    expect(path).toBe('Kept/Kept.original.csv');
    expect(textOf(path)).toBe(text.replace('ship', 'ships'));
    expect(manifest.leftOut).toMatchObject([
      { article: { id: without.id, title: 'Not kept' }, part: 'original', reason: 'original_not_kept' },
    ]);
  });
});

describe('the progress of a pack', () => {
  test('is told, and it can be fetched again', async () => {
    const { editor } = world();
    const { id } = await halfDecided('Told');
    const pack = valueOf(await prepare(editor, [id]));
    expect(pack).toMatchObject({ state: 'ready', total: 1, done: 0 });
    for (const time of ['first', 'second']) {
      await download(editor, pack.id);
      const after = valueOf(await getPack.run(editor, { packId: pack.id }));
      expect(after, time).toMatchObject({ state: 'done', done: 1 });
      expect(after.bytes).toBeGreaterThan(500);
    }
  });

  test('one that somebody stops breaks off, is remembered by nothing, and can be begun again', async () => {
    const { editor } = world();
    const { id } = await halfDecided('Stopped');
    const packId = valueOf(await prepare(editor, [id])).id;
    const { body } = valueOf(await streamPack(editor, packId));
    const reading = body[Symbol.asyncIterator]();
    // Asked before its first byte, where it asks whether it is to go on.
    expect(valueOf(await stopPack.run(editor, { packId })).state).toBe('running');
    await expect(reading.next()).rejects.toThrow();
    expect(valueOf(await getPack.run(editor, { packId })).state).toBe('stopped');
    expect(valueOf(await listExports.run(editor, { articleId: id })).exports).toEqual([]);
    await download(editor, packId);
    expect(valueOf(await getPack.run(editor, { packId })).state).toBe('done');
  });

  test('one whose reader goes away has stopped; while it is sent it cannot be sent twice', async () => {
    const { editor } = world();
    const { id } = await halfDecided('Left');
    const packId = valueOf(await prepare(editor, [id])).id;
    const { body } = valueOf(await streamPack(editor, packId));
    await body.next();
    expect(codeOf(await streamPack(editor, packId))).toBe('pack_running');
    await body.return(undefined);
    expect(valueOf(await getPack.run(editor, { packId })).state).toBe('stopped');
    const silent = valueOf(await streamPack(editor, packId));
    await silent.body.next();
    const later = { ...editor, now: () => new Date(Date.now() + 61_000) };
    expect(valueOf(await getPack.run(later, { packId })).state, 'of a process that died').toBe('stopped');
    expect(codeOf(await streamPack(later, packId))).toBe(null);
  });
});

describe('what was exported', () => {
  test('is remembered with the version that went out, and an article that has changed since says so', async () => {
    const { editor, reviewer, db } = world();
    const article = await halfDecided('Remembered');
    const { id: articleId } = article;
    expect(await exportedIn(editor, 'never')).toContain(articleId);
    const pack = valueOf(await prepare(editor, [articleId], { parts: ['approved', 'report'] }));
    const { manifest } = await download(editor, pack.id);
    const { exports } = valueOf(await listExports.run(editor, { articleId }));
    expect(exports.map(({ part }) => part).sort()).toEqual(['approved', 'report']);
    for (const record of exports) {
      const file = manifest.files.find(({ part }) => part === record.part);
      expect(record).toMatchObject({
        ...{ packId: pack.id, sequence: 1, alignmentVersion: 1, isCurrent: true },
        ...{ sha256: file?.sha256, bytes: file?.bytes, by: { name: editor.user.name } },
      });
    }
    expect(await exportedIn(editor, 'current')).toContain(articleId);

    await addApproval(db, await addCorrection(db, article, reviewer.user, 'left in', 'left on'), editor.user);
    expect(await exportedIn(editor, 'changed')).toContain(articleId);
    expect(await exportedIn(editor, 'current')).not.toContain(articleId);
    const { rows } = valueOf(await listArticles.run(editor, { ...EVERY_ARTICLE, offset: 0 }));
    expect(rows.find(({ id }) => id === articleId)?.lastExport).toMatchObject({
      sequence: 1,
      isCurrent: false,
    });
  });

  test('makes an approved article exported where its approved text went out, and no other', async () => {
    const { editor, db } = world();
    const stateAfter = async (parts: PackChoice['parts']) => {
      const { id } = await halfDecided('State');
      await db.article.update({ where: { id }, data: { state: 'approved' } });
      await download(editor, valueOf(await prepare(editor, [id], { parts })).id);
      return (await db.article.findUniqueOrThrow({ where: { id } })).state;
    };
    expect(await stateAfter(['report', 'errors-csv'])).toBe('approved');
    expect(await stateAfter(['report', 'approved'])).toBe('exported');
  });
});

describe('training triples', () => {
  test('are refused without the consent of the project, and say whose it is and which licence holds', async () => {
    const { db } = world();
    const { admin, projectId, reviewer, editor, article } = await buildArticleWorld(db);
    await addApproval(db, await addCorrection(db, article, reviewer.user, 'ship', 'ships'), editor.user);
    const refused = await prepare(editor, [article.id], { parts: ['triples'] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'no_consent', params: { project: 'The desk' } },
    });
    const selection = { kind: 'articles' as const, ids: [article.id] };
    const { obstacles } = valueOf(await planPack.run(editor, { selection }));
    expect(obstacles.filter(({ part }) => part === 'triples')).toEqual([
      { part: 'triples', reason: 'no_consent', projectId, projectName: 'The desk', count: 1 },
    ]);
    // With others it is left out, and named.
    const mixed = valueOf(await prepare(editor, [article.id], { parts: ['approved', 'triples'] }));
    expect((await download(editor, mixed.id)).manifest.leftOut).toMatchObject([
      { article: { id: article.id }, part: 'triples', reason: 'no_consent' },
    ]);

    valueOf(await setProjectTraining.run(admin, { projectId, licence: 'CC-BY-4.0', consent: true }));
    const allowed = valueOf(
      await prepare(editor, [article.id], { parts: ['triples'], onlyDecided: false, people: 'names' }),
    );
    const { text, manifest } = await download(editor, allowed.id);
    const path = manifest.files.find(({ part }) => part === 'triples')?.path ?? '';
    const lines = text(path)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as TrainingTriple);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatchObject({
      mt: 'Two ship left in Sunday morning.',
      post_edit: 'Two ships left in Sunday morning.',
      licence: 'CC-BY-4.0',
      consent: { given: true, by: admin.user.name },
      provenance: {
        article: article.id,
        ...{ segment: 2, decided: true, reviewers: [reviewer.user.name], editors: [editor.user.name] },
      },
    });
    const decided = valueOf(await prepare(editor, [article.id], { parts: ['triples'] }));
    const again = await download(editor, decided.id);
    const kept = again.text(path);
    expect(kept.trimEnd().split('\n')).toHaveLength(1);
    for (const { user } of [reviewer, editor, admin]) {
      expect(kept, 'no names, and nothing to find them by').not.toContain(user.name);
      expect(kept).not.toContain(user.id);
    }

    valueOf(await setProjectTraining.run(admin, { projectId, licence: '', consent: false }));
    const withdrawn = await download(editor, decided.id).then(({ manifest: { leftOut } }) => leftOut);
    expect(withdrawn, 'also when it was asked for before').toMatchObject([{ reason: 'no_consent' }]);
  });
});
