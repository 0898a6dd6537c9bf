import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import { exportArticles, exportQuery, type ExportQuery } from '@/server/services/export-articles';
import { importArticle, type ImportEvent } from '@/server/services/import-article';
import { saveError } from '@/server/services/save-error';
import { setChecked } from '@/server/services/set-checked';
import { quoteSpan } from '@/domain/text/quoted-span';
import { previewImport } from '@/server/services/preview-import';
import type { SignedInContext } from '@/server/services/use-case';
import { buildArticleWorld, codeOf, newId, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { addApproval, addArticle, addCorrection } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const NO_WISHES = { info: {}, encodings: {}, columns: null };
const MAX_BYTES = 1024 * 1024;

const pasted = (target: string, source: string | null = null): ImportMaterial => ({
  way: 'texts',
  source: source === null ? null : { name: null, content: source },
  target: { name: null, content: target },
});

async function importIt(
  material: ImportMaterial,
  signal = new AbortController().signal,
): Promise<readonly ImportEvent[]> {
  const { editor, projectId } = world();
  const request = { projectId, material, wishes: NO_WISHES, maxBytes: MAX_BYTES };
  return collect(valueOf(await importArticle(editor, request, signal)));
}

async function importedId(material: ImportMaterial): Promise<string> {
  const last = (await importIt(material)).at(-1);
  if (last?.type !== 'article') throw new Error(JSON.stringify(last));
  return last.id;
}

async function download(context: SignedInContext, query: ExportQuery) {
  const { body, ...head } = valueOf(await exportArticles(context, query));
  return { ...head, bytes: Buffer.concat(await collect(body)) };
}

const query = (
  ids: readonly string[],
  format: ExportQuery['format'],
  scope: ExportQuery['scope'],
): ExportQuery => exportQuery.parse({ ids: ids.join(','), format, scope });

describe('an import', () => {
  test('keeps headings and paragraphs, aligns the sides, and finds title and languages', async () => {
    const source = '# عودة الميناء\n\nغادرت سفينتان صباح الأحد. وعاد العمال إلى بيوتهم في المساء.\n';
    const target =
      '# The port returns\n\nTwo ships left on Sunday morning. The workers went home in the evening.\n';
    const id = await importedId(pasted(target, source));
    const { db } = world();
    const article = await db.article.findUniqueOrThrow({ where: { id }, include: { blocks: true } });
    expect(article).toMatchObject({ title: 'The port returns', sourceLang: 'ar', targetLang: 'en' });
    expect(article.segmentCount).toBe(3);
    expect(article.blocks.map(({ kind }) => kind).sort()).toEqual([
      'heading',
      'heading',
      'paragraph',
      'paragraph',
    ]);
  });

  test('takes a translation alone', async () => {
    const id = await importedId(pasted('One sentence. Another sentence.'));
    const { db } = world();
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({
      sourceLang: 'und',
      segmentCount: 2,
    });
  });

  test('keeps the pairs of a table as they are', async () => {
    const content = 'source,target\nUno.,One.\n"Dos, tres.","Two, three. Four."\n';
    const id = await importedId({ way: 'table', table: { name: 'pairs.csv', content } });
    const segments = await world().db.segment.findMany({ where: { articleId: id } });
    expect(segments.map(({ pinned, confidence }) => [pinned, confidence])).toEqual([
      [true, 1],
      [true, 1],
    ]);
  });

  test('of a file that is no text is refused with the reason, and leaves nothing', async () => {
    const { db } = world();
    const before = await db.article.count();
    const content = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]);
    const events = await importIt({ way: 'texts', source: null, target: { name: 'a.zip', content } });
    expect(events.at(-1)).toMatchObject({
      type: 'refused',
      issues: [{ side: 'target', issue: { code: 'binary_file' } }],
    });
    expect(await db.article.count()).toBe(before);
  });

  test('names the line and the byte that is not UTF-8', async () => {
    const content = new Uint8Array([...Buffer.from('First line.\nSecond '), 0xe9, 0x21]);
    const events = await importIt({ way: 'texts', source: null, target: { name: 'a.txt', content } });
    expect(events.at(-1)).toMatchObject({
      issues: [{ issue: { code: 'not_utf8', position: { line: 2, column: 8 }, params: { byte: 19 } } }],
    });
  });

  test('that is stopped leaves nothing of the article', async () => {
    const { db } = world();
    const before = [await db.article.count(), await db.block.count(), await db.segment.count()];
    const stop = new AbortController();
    const text = Array.from({ length: 3000 }, (_, n) => `Sentence number ${n} is here.\n\n`).join('');
    stop.abort(new Error('stopped'));
    await expect(importIt(pasted(text, text), stop.signal)).rejects.toThrow('stopped');
    expect([await db.article.count(), await db.block.count(), await db.segment.count()]).toEqual(before);
  });

  test('is for editors of the project', async () => {
    const { reviewer, projectId, db } = world();
    const request = { projectId, material: pasted('Text.'), wishes: NO_WISHES, maxBytes: MAX_BYTES };
    const { signal } = new AbortController();
    expect(codeOf(await importArticle(reviewer, request, signal))).toBe('forbidden');
    const elsewhere = await buildArticleWorld(db);
    expect(codeOf(await importArticle(elsewhere.editor, request, signal))).toBe('not_found');
    expect(codeOf(await previewImport(reviewer, request, signal))).toBe('forbidden');
  });
});

describe('a preview of an import', () => {
  test('shows the beginning, the counts and what was detected, and saves nothing', async () => {
    const { editor, db } = world();
    const before = await db.article.count();
    const request = {
      material: pasted(
        'Two ships left. The workers went home.',
        'Zwei Schiffe fuhren ab. Die Arbeiter gingen heim.',
      ),
      wishes: NO_WISHES,
      maxBytes: MAX_BYTES,
    };
    expect(valueOf(await previewImport(editor, request, new AbortController().signal))).toMatchObject({
      suggested: { sourceLang: 'de', targetLang: 'en' },
      counts: { source: { paragraphs: 1, sentences: 2 }, target: { paragraphs: 1, sentences: 2 } },
      pairs: [
        { source: 'Zwei Schiffe fuhren ab.', target: 'Two ships left.' },
        { source: 'Die Arbeiter gingen heim.', target: 'The workers went home.' },
      ],
      columns: null,
      issues: [],
    });
    expect(await db.article.count()).toBe(before);
  });
});

describe('an export', () => {
  /** One correction approved, another only proposed. */
  async function halfDecided(title: string) {
    const { db, projectId, reviewer, editor } = world();
    const article = await addArticle(db, projectId, title);
    await addApproval(db, await addCorrection(db, article, reviewer.user, 'ship', 'ships'), editor.user);
    await addCorrection(db, article, reviewer.user, 'open', 'opens');
    return article;
  }

  test('has what was approved, or all that is proposed as well', async () => {
    const { editor } = world();
    const { id } = await halfDecided('The port: open?');
    const approved = await download(editor, query([id], 'txt', 'approved'));
    const all = await download(editor, query([id], 'txt', 'all'));
    expect(approved.fileName).toBe('The port open.txt');
    expect(approved.bytes.toString()).toContain('The port open again.');
    expect(approved.bytes.toString()).toContain('Two ships left');
    expect(all.bytes.toString()).toContain('The port opens again.');
  });

  test('of several articles is a ZIP with a name for each, or one table', async () => {
    const { editor } = world();
    const ids = [(await halfDecided('Same title')).id, (await halfDecided('Same Title')).id];
    const zip = await download(editor, query(ids, 'md', 'approved'));
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toEqual(['Same title.md', '(2) Same Title.md']);
    expect(Object.values(files).map((bytes) => strFromU8(bytes).includes('Two ships left'))).toEqual([
      true,
      true,
    ]);
    const table = (await download(editor, query(ids, 'csv', 'approved'))).bytes.toString();
    expect(table.split('\n').filter((line) => line.includes('article,segment'))).toHaveLength(1);
    expect(table.split('\n').filter((line) => /Two ships left/.test(line))).toHaveLength(2);
  });

  test('makes an approved article exported, and no other', async () => {
    const { db, editor } = world();
    const stateAfter = async (state: string, format: ExportQuery['format'], scope: ExportQuery['scope']) => {
      const { id } = await halfDecided('States');
      await db.article.update({ where: { id }, data: { state } });
      await download(editor, query([id], format, scope));
      return (await db.article.findUniqueOrThrow({ where: { id } })).state;
    };
    expect(await stateAfter('approved', 'txt', 'approved')).toBe('exported');
    expect(await stateAfter('approved', 'txt', 'all')).toBe('approved');
    expect(await stateAfter('approved', 'errors-csv', 'approved')).toBe('approved');
    expect(await stateAfter('reviewed', 'txt', 'approved')).toBe('reviewed');
  });

  test('for research has a clean row where a reviewer read and found nothing, and delivers no text', async () => {
    const { db, editor, reviewer } = world();
    const { id, target } = await addArticle(db, world().projectId, 'For research');
    await db.article.update({ where: { id }, data: { state: 'approved' } });
    const [first, second] = target;
    if (first === undefined || second === undefined) throw new Error('Two paragraphs are needed');
    const add = [{ blockId: first.id, start: 0 }];
    valueOf(await setChecked.run(reviewer, { articleId: id, add, remove: [] }));
    const anchor = { blockId: second.id, ...quoteSpan(second.text, { start: 0, end: 3 }) };
    valueOf(
      await saveError.run(reviewer, {
        ...{ articleId: id, baseVersion: 0, id: newId(), scope: 'span', target: anchor, source: null },
        ...{ category: 'style/awkward-style', severity: 'major', comment: 'why', state: 'open' },
      }),
    );
    const { state } = await db.article.findUniqueOrThrow({ where: { id } });
    const { bytes, fileName } = await download(editor, query([id], 'mqm-tsv', 'approved'));
    expect(fileName).toBe('For research.tsv');
    const rows = bytes.toString().trimEnd().split('\n').slice(1);
    const said = rows.map((row) => row.split('\t').slice(3, 10));
    const clean = said.filter((cells) => cells[5] === 'No-error');
    expect(clean.map(([segment, rater]) => [segment, rater])).toEqual([['1', reviewer.user.name]]);
    const errors = said.filter((cells) => cells[5] !== 'No-error');
    expect(errors.map((cells) => cells.slice(4))).toEqual([['Style/Awkward', 'Major', 'why']]);
    expect(errors[0]?.[3]).toContain('<v>');
    expect((await db.article.findUniqueOrThrow({ where: { id } })).state).toBe(state);
  });

  test('gives back what was imported, when nothing was corrected', async () => {
    const text = 'العنوان\n\nجملة أولى، فيها “اقتباس” و👩‍🚀. جملة ثانية؟\n';
    const id = await importedId(pasted(text));
    const { bytes } = await download(world().editor, query([id], 'txt', 'approved'));
    expect(bytes.toString()).toBe(text);
  });

  test('does not tell an article of another project from one that is not there', async () => {
    const { article, db } = world();
    const { editor } = await buildArticleWorld(db);
    for (const id of [article.id, newId()]) {
      expect(codeOf(await exportArticles(editor, query([id], 'txt', 'approved')))).toBe('not_found');
    }
  });
});
