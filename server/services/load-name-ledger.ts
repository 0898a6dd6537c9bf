import type { NameLedger } from '../../domain/names/ledger/name-ledger';
import { namesFor } from '../../domain/names/names-for';
import { getChecks } from '../checks/checks';
import type { NamesJob } from '../checks/names-job';
import { findArticle, type ArticleRecord } from '../data/articles';
import { listBlocks } from '../data/blocks';
import { getKnownNamesStamp, listKnownNames } from '../data/known-names';
import { getNameChoicesStamp, listNameChoices } from '../data/name-choices';
import { listSegments } from '../data/segments';
import type { Connection, Database } from '../db/open-database';

/**
 * The names of an article with all their renderings, worked out once for each state of its sentences and of what was decided. They are
 * those of the imported text, where corrections are anchored: what a correction makes of a mention is said by the correction.
 */
export async function loadNameLedger(db: Database, article: ArticleRecord): Promise<NameLedger> {
  const checks = getChecks();
  const known = checks.findNames(article.id, await stampOf(db, article));
  if (known !== null) return known;
  const { stamp, job } = await db.$transaction(async (transaction) => {
    // As they are together at one moment, which may be a later one.
    const now = (await findArticle(transaction, article.id)) ?? article;
    return { stamp: await stampOf(transaction, now), job: await loadJob(transaction, now) };
  });
  return checks.gatherNames(stamp, job);
}

async function loadJob(connection: Connection, { id, projectId, info }: ArticleRecord): Promise<NamesJob> {
  const { sourceLang, targetLang } = info;
  const blocks = (await listBlocks(connection, [id])).get(id) ?? [];
  const segments = (await listSegments(connection, [id])).get(id) ?? [];
  return {
    articleId: id,
    texts: { blocks, segments, sourceLang, targetLang },
    known: namesFor(await listKnownNames(connection, projectId), sourceLang, targetLang),
    choices: await listNameChoices(connection, id),
  };
}

/** As long as it is the same the sentences are, and all that was decided of names. */
async function stampOf(
  connection: Connection,
  { id, projectId, alignmentVersion, info }: ArticleRecord,
): Promise<string> {
  const known = await getKnownNamesStamp(connection, projectId);
  const choices = await getNameChoicesStamp(connection, id);
  return JSON.stringify([alignmentVersion, info.sourceLang, info.targetLang, known, choices]);
}
