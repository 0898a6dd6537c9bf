import { describe, expect, test } from 'vitest';
import type { Provenance } from '@/domain/annotation/error';
import type { CheckFinding } from '@/domain/triage/check-finding';
import { loadExportArticle } from '@/server/services/load-export-article';
import { findArticle } from '@/server/data/articles';
import { importFindings } from '@/server/services/import-findings';
import { listCheckFindings } from '@/server/services/list-check-findings';
import { saveError } from '@/server/services/save-error';
import { findWriter } from '@/domain/exchange/registry';
import { buildArticleWorld, newId, valueOf } from '../../support/article-world';
import { putInCampaign } from '../../support/campaign';
import { addArticle, anchorOf, type SampleArticle } from '../../support/sample-article';
import { useTestWorld } from '../../support/test-database';

const world = useTestWorld(buildArticleWorld);
const SYSTEM = 'Pre-filler';

/** An ESA article in which a system proposes “ship left”. */
async function prefilled(): Promise<{ article: SampleArticle; found: CheckFinding }> {
  const { db, projectId, reviewer, editor } = world();
  const article = await addArticle(db, projectId);
  await putInCampaign(db, article, 'esa');
  const text = JSON.stringify({
    ...{ check: 'x', category: 'accuracy', severity: 'major', row: null, start: 0, end: 0 },
    ...{ quote: 'ship left', message: '', suggestion: null },
  });
  const file = { text, fileName: 'qe.jsonl', fileSystem: null, system: SYSTEM, dry: false };
  const batch = { batchId: newId(), projectId, articleId: article.id };
  valueOf(await importFindings.run(editor, { ...batch, ...file }));
  const { findings } = valueOf(await listCheckFindings.run(reviewer, { articleId: article.id }));
  const [found] = findings;
  if (!found) throw new Error('Nothing was proposed');
  return { article, found };
}

const provenanceOf = ({ id, outside }: CheckFinding) => ({
  ...{ kind: 'import' as const, system: outside?.system ?? '', run: outside?.runId ?? '', finding: id },
});

const markOf = (article: SampleArticle, words: string) => ({
  ...{ id: newId(), articleId: article.id, baseVersion: 0, scope: 'span' as const, source: null },
  ...{ target: anchorOf(article.target, words), category: 'error', severity: 'major' as const },
  ...{ comment: '', state: 'open' as const },
});

describe('a mark that a system proposed', () => {
  test('is known to be moved, and from where, also when it is moved before it is ever saved', async () => {
    const { reviewer } = world();
    const { article, found } = await prefilled();
    const moved = { ...markOf(article, 'Two ship'), provenance: provenanceOf(found) };
    const { current } = valueOf(await saveError.run(reviewer, moved));
    const movedFrom = { blockId: found.target.blockId, start: 4, end: 13, quote: 'ship left' };
    expect(current.provenance).toEqual({ ...moved.provenance, movedFrom });
    // Sent again after a lost answer it is the same, and moved on it was proposed where it was.
    expect(valueOf(await saveError.run(reviewer, moved))).toMatchObject({ outcome: 'saved', current });
    const further = { ...moved, baseVersion: 1, target: anchorOf(article.target, 'Two ship left') };
    expect(valueOf(await saveError.run(reviewer, further)).current.provenance).toEqual(current.provenance);
    const back = { ...moved, baseVersion: 2, target: found.target };
    expect(valueOf(await saveError.run(reviewer, back)).current.provenance).toEqual(moved.provenance);
  });

  test('cannot be told to have stood elsewhere', async () => {
    const { reviewer } = world();
    const { article, found } = await prefilled();
    const movedFrom = { blockId: 'b', start: 0, end: 1, quote: 'x' };
    const lie: Provenance = { ...provenanceOf(found), movedFrom };
    const input = saveError.input.parse({ ...markOf(article, 'ship left'), provenance: lie });
    const { current } = valueOf(await saveError.run(reviewer, input));
    expect(current.provenance).toEqual(provenanceOf(found));
  });

  test('goes out with where it was proposed', async () => {
    const { reviewer, db } = world();
    const { article, found } = await prefilled();
    valueOf(
      await saveError.run(reviewer, { ...markOf(article, 'Two ship'), provenance: provenanceOf(found) }),
    );
    const record = await findArticle(db, article.id);
    if (record === null) throw new Error('The article is gone');
    const loaded = await loadExportArticle(db, record, 'all');
    const lines = [...(findWriter('jsonl')?.write(loaded) ?? [])].join('').trim().split('\n');
    const errors = lines.flatMap((line) => (JSON.parse(line) as { errors: { provenance: object }[] }).errors);
    expect(errors.map(({ provenance }) => provenance)).toMatchObject([
      { system: SYSTEM, moved_from: { segment: 2, start: 4, end: 13, text: 'ship left' } },
    ]);
  });
});
