import { expect, test } from 'vitest';
import type { ImportMaterial } from '@/domain/exchange/read-import';
import { importArticle } from '@/server/services/import-article';
import { previewImport } from '@/server/services/preview-import';
import { fileOf } from '../../fuzz/fuzz';
import { buildArticleWorld, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);

const FILES = 150;
const NO_WISHES = { info: {}, encodings: {}, columns: null };
const MAX_BYTES = 1024 * 1024;
const SIGNAL = new AbortController().signal;

test(
  'whatever is uploaded becomes a whole article, or nothing with a reason',
  { timeout: 120_000 },
  async () => {
    const { editor, projectId, db } = world();
    const rowsNow = async () => [
      await db.article.count(),
      await db.block.count(),
      await db.articleFile.count(),
    ];
    const outcomes = new Set<string>();
    for (let number = 0; number < FILES; number++) {
      const { name, bytes } = fileOf(7, number);
      const file = { name, content: bytes };
      const material: ImportMaterial =
        number % 2 === 0 ? { way: 'table', table: file } : { way: 'texts', source: null, target: file };
      const request = { material, wishes: NO_WISHES, maxBytes: MAX_BYTES };
      await previewImport(editor, request, SIGNAL);
      const before = await rowsNow();
      const last = (
        await collect(valueOf(await importArticle(editor, { ...request, projectId }, SIGNAL)))
      ).at(-1);
      const after = await rowsNow();
      outcomes.add(last?.type ?? 'nothing');
      if (last?.type === 'article') expect(after[0], `${name}, number ${number}`).toBe((before[0] ?? 0) + 1);
      else {
        expect(['refused', 'failed'], `${name}, number ${number}`).toContain(last?.type);
        expect(after, `${name}, number ${number}`).toEqual(before);
      }
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(['article', 'refused']));
  },
);
