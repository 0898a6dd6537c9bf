import type { Knowledge } from '../../domain/checks/engine/knowledge';
import { selectCorrections } from '../../domain/correction/select-corrections';
import { namesFor } from '../../domain/names/names-for';
import type { CheckFinding } from '../../domain/triage/check-finding';
import { termsFor } from '../../domain/terms/terms-for';
import { completeSettings, type CheckSetting } from '../../domain/triage/check-setting';
import type { FindingsInput } from '../../domain/triage/find-in-article';
import { inTextOrder } from '../../domain/triage/in-text-order';
import { isOutsideCheckId } from '../../domain/triage/outside-finding';
import { outsideInArticle } from '../../domain/triage/outside-in-article';
import { getChecks } from '../checks/checks';
import { Lru } from '../checks/lru';
import { findArticle, type ArticleRecord } from '../data/articles';
import { listBlocks } from '../data/blocks';
import { listCheckSettings } from '../data/check-settings';
import { listCorrections } from '../data/corrections';
import { getKnownNamesStamp, listKnownNames } from '../data/known-names';
import { hasOutsideFindings, listOutsideFindings } from '../data/outside-findings';
import { listSegments } from '../data/segments';
import { getTermbaseStamp, listTerms } from '../data/terms';
import type { Connection, Database } from '../db/open-database';

export interface ArticleFindings {
  readonly findings: readonly CheckFinding[];
  /** Ids of checks and systems whose findings have to be answered before a review is finished. */
  readonly blocking: readonly string[];
}

/** What checks find in an article as it reads now, and what came from outside and still holds of it. */
export async function loadFindings(db: Database, article: ArticleRecord): Promise<ArticleFindings> {
  const derived = await (article.protocol === 'esa' ? leaveAlone(db, article) : deriveFindings(db, article));
  if (!(await hasOutsideFindings(db, article.id))) return derived;
  const { input, stored } = await db.$transaction(async (transaction) => ({
    input: await loadTexts(transaction, article),
    stored: await listOutsideFindings(transaction, article.id),
  }));
  const outside = outsideInArticle(input, stored);
  return { ...derived, findings: inTextOrder(input.blocks, [...derived.findings, ...outside]) };
}

/** Whoever rates by spans and scores is told of nothing that checks find: it would be rated instead of read. */
async function leaveAlone(db: Database, { projectId }: ArticleRecord): Promise<ArticleFindings> {
  return { findings: [], blocking: (await loadSetup(db, projectId)).blocking };
}

/** What checks find. Nothing of it is stored: it is worked out when it is asked for, once for each state. */
async function deriveFindings(db: Database, article: ArticleRecord): Promise<ArticleFindings> {
  const checks = getChecks();
  const setup = await loadSetup(db, article.projectId);
  const known = checks.find(article.id, stampOf(article, setup));
  if (known !== null) return { findings: await known, blocking: setup.blocking };
  const read = await db.$transaction(async (transaction) => {
    // As they are together at one moment, which may be a later one.
    const now = (await findArticle(transaction, article.id)) ?? article;
    return { now, input: await loadTexts(transaction, now) };
  });
  const job = {
    articleId: article.id,
    input: read.input,
    settings: setup.settings,
    knowledge: await keptKnowledge(db, read.now, setup),
  };
  return { findings: await checks.run(stampOf(read.now, setup), job), blocking: setup.blocking };
}

/** The article as it reads now, as far as findings are about it. */
export async function loadTexts(
  connection: Connection,
  { id, info: { sourceLang, targetLang } }: ArticleRecord,
): Promise<FindingsInput> {
  const blocks = await listBlocks(connection, [id]);
  const segments = await listSegments(connection, [id]);
  const corrections = await listCorrections(connection, id);
  return {
    blocks: blocks.get(id) ?? [],
    segments: segments.get(id) ?? [],
    corrections: selectCorrections(corrections, 'approved').applied,
    sourceLang,
    targetLang,
  };
}

/** By article: the same as long as the same would be found in it. */
export async function stampFindings(
  connection: Connection,
  articles: readonly ArticleRecord[],
): Promise<ReadonlyMap<string, string>> {
  const setups = new Map<string, Setup>();
  for (const projectId of new Set(articles.map((article) => article.projectId)))
    setups.set(projectId, await loadSetup(connection, projectId));
  return new Map(
    articles.flatMap((article) => {
      const setup = setups.get(article.projectId);
      return setup === undefined ? [] : [[article.id, stampOf(article, setup)]];
    }),
  );
}

interface Setup {
  readonly settings: readonly CheckSetting[];
  readonly blocking: readonly string[];
  /** The same as long as the project knows the same. */
  readonly knows: string;
}

/** How the project has its checks, and which state its knowledge is in: it is read only where it is needed. */
async function loadSetup(connection: Connection, projectId: string): Promise<Setup> {
  const stored = await listCheckSettings(connection, projectId);
  const settings = completeSettings(stored);
  const asked = [...settings, ...stored.filter(({ check }) => isOutsideCheckId(check))];
  const blocking = asked.flatMap(({ check, blocksFinishing }) => (blocksFinishing ? [check] : []));
  const knows = [
    await getTermbaseStamp(connection, projectId),
    await getKnownNamesStamp(connection, projectId),
  ].join('\n');
  return { settings, blocking, knows };
}

/** Projects whose knowledge is kept: where many articles are looked through one after the other it is read once. */
const KEPT_PROJECTS = 4;
const kept = new Lru<{ readonly knows: string; readonly known: Promise<Knowledge> }>(KEPT_PROJECTS);

/** What the project has agreed on for articles of these languages. */
export async function loadKnowledge(
  connection: Connection,
  { projectId, info }: ArticleRecord,
): Promise<Knowledge> {
  return knowledgeFor(info, await readKnowledge(connection, projectId));
}

async function keptKnowledge(
  connection: Connection,
  { projectId, info }: ArticleRecord,
  { knows }: Setup,
): Promise<Knowledge> {
  let entry = kept.get(projectId);
  if (entry?.knows !== knows) {
    entry = { knows, known: readKnowledge(connection, projectId) };
    kept.set(projectId, entry);
    entry.known.catch(() => kept.delete(projectId));
  }
  return knowledgeFor(info, await entry.known);
}

const knowledgeFor = (
  { sourceLang, targetLang }: ArticleRecord['info'],
  { names, terms }: Knowledge,
): Knowledge => ({
  names: namesFor(names, sourceLang, targetLang),
  terms: termsFor(terms, sourceLang, targetLang),
});

async function readKnowledge(connection: Connection, projectId: string): Promise<Knowledge> {
  const terms = await listTerms(connection, projectId);
  return { names: await listKnownNames(connection, projectId), terms };
}

/** As long as it is the same the text and its sentences are, and what they are asked. */
function stampOf(article: ArticleRecord, { settings, knows }: Setup): string {
  const { protocol, alignmentVersion, sequence } = article;
  const { sourceLang, targetLang } = article.info;
  return JSON.stringify([protocol, alignmentVersion, sequence, sourceLang, targetLang, settings, knows]);
}
