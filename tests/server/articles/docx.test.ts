import { expect, test } from 'vitest';
import { docx } from '@/domain/exchange/docx/format';
import { listBlocks } from '@/server/data/blocks';
import { exportArticles, exportQuery } from '@/server/services/export-articles';
import { importArticle } from '@/server/services/import-article';
import { buildArticleWorld, valueOf } from '../../support/article-world';
import { collect } from '../../support/collect';
import { makeDocx, p, r } from '../../support/make-docx';
import { addApproval, addCorrection } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';
import { runSteps } from '@/domain/run-steps';

const world = useTestWorld(buildArticleWorld);

const SOURCE = makeDocx({ body: p(r('عادت القوارب.')) + p(r('لم يكن أحد هناك.')) });
const TARGET = makeDocx({
  body: p(r('The '), r('boat', '<w:b/>'), r(' came back.')) + p(r('Nobody was there.')),
});

test('two documents become an article, and the corrected text goes back into the document with its formatting', async () => {
  const { db, editor, projectId } = world();
  const material = {
    way: 'texts',
    source: { name: 'harbour-ar.docx', content: SOURCE },
    target: { name: 'harbour-en.docx', content: TARGET },
  } as const;
  const wishes = { info: {}, encodings: {}, columns: null };
  const request = { projectId, material, wishes, maxBytes: 1_000_000 };
  const events = await collect(valueOf(await importArticle(editor, request, new AbortController().signal)));
  const last = events.at(-1);
  if (last?.type !== 'article') throw new Error(JSON.stringify(last));
  const blocks = (await listBlocks(db, [last.id])).get(last.id) ?? [];
  const [source, target] = (['source', 'target'] as const).map((side) =>
    blocks.filter((block) => block.side === side),
  );
  expect(source?.map(({ text }) => text)).toEqual(['عادت القوارب.', 'لم يكن أحد هناك.']);

  const back = async (format: 'original' | 'docx') => {
    const query = exportQuery.parse({ ids: last.id, format, scope: 'approved' });
    return Buffer.concat(await collect(valueOf(await exportArticles(editor, query)).body));
  };
  expect(await back('original')).toEqual(Buffer.from(TARGET));

  const article = {
    id: last.id,
    projectId,
    blocks,
    segments: [],
    source: source ?? [],
    target: target ?? [],
  };
  await addApproval(db, await addCorrection(db, article, editor.user, 'boat', 'fishing boats'), editor.user);
  const corrected = makeDocx({
    body: p(r('The '), r('fishing boats', '<w:b/>'), r(' came back.')) + p(r('Nobody was there.')),
  });
  expect(runSteps(docx.parse(await back('original')))).toEqual(runSteps(docx.parse(corrected)));
  expect((await back('original')).equals(Buffer.from(TARGET))).toBe(false);
  expect(runSteps(docx.parse(await back('docx'))).value?.blocks.map(({ text }) => text)).toEqual([
    'The fishing boats came back.',
    'Nobody was there.',
  ]);
});
