import type { ArticleVersion, ExportRecord } from '../../domain/review/export-record';
import { listArticlesById, markExported } from '../data/articles';
import { insertExportRecords } from '../data/export-records';
import type { SignedInContext } from './use-case';

/** A file that was given out whole. */
export interface GivenOut extends Pick<ExportRecord, 'part' | 'scope' | 'sha256' | 'bytes'> {
  readonly article: ArticleVersion & { readonly id: string };
  /** Whether the approved text went out with it. */
  readonly delivers: boolean;
}

/** Remembers what went out and what its articles stood at; an approved article whose text went out is exported with that. */
export async function recordExports(
  { db, user, now, newId }: SignedInContext,
  packId: string | null,
  files: readonly GivenOut[],
): Promise<void> {
  if (files.length === 0) return;
  const at = now().toISOString();
  await db.$transaction(async (transaction) => {
    const ids = files.map(({ article }) => article.id);
    // What was deleted meanwhile has nothing to remember it by.
    const left = new Set((await listArticlesById(transaction, ids)).map(({ id }) => id));
    const given = files.filter(({ article }) => left.has(article.id));
    await insertExportRecords(
      transaction,
      given.map(({ article: { id: articleId, sequence, alignmentVersion }, part, scope, sha256, bytes }) => ({
        ...{ id: newId(), articleId, packId, part, scope, sequence, alignmentVersion, sha256, bytes },
        ...{ byId: user.id, at },
      })),
    );
    for (const { article, delivers } of given)
      if (delivers) await markExported(transaction, article.id, article.sequence);
  });
}
