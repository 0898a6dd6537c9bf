import { randomUUID } from 'node:crypto';
import type { Anchor } from '@/domain/article/anchor';
import type { Block } from '@/domain/article/block';
import type { Segment } from '@/domain/article/segment';
import type { Correction } from '@/domain/correction/correction';
import { appliedChange } from '@/domain/correction/correction-life-cycle';
import type { Decision, NewDecision } from '@/domain/correction/decision';
import { buildArticle } from '@/domain/exchange/build-article';
import { quoteSpan } from '@/domain/text/quoted-span';
import type { SignedInUser } from '@/server/auth/signed-in-user';
import { insertArticle } from '@/server/data/articles';
import { insertBlocks } from '@/server/data/blocks';
import { insertCorrection, updateCorrection } from '@/server/data/corrections';
import { insertDecisions } from '@/server/data/decisions';
import { insertSegments } from '@/server/data/segments';
import type { Database } from '@/server/db/open-database';
import { addPerson } from './people';

const SOURCE = ['عاد الميناء إلى العمل.', 'غادرت سفينتان صباح الأحد. وعاد العمال إلى بيوتهم.'];
const TARGET = [
  'The port open again.',
  'Two ship left in Sunday morning. The workers returned to their homes.',
];

export interface SampleArticle {
  readonly id: string;
  readonly projectId: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly Segment[];
  readonly target: readonly Block[];
  readonly source: readonly Block[];
}

interface SampleTexts {
  readonly source?: readonly string[];
  readonly target?: readonly string[];
  readonly sourceLang?: string;
  readonly targetLang?: string;
}

/** A heading and a paragraph of two sentences, each side; three segments. Or other texts. */
export async function addArticle(
  db: Database,
  projectId: string,
  title = 'The port',
  { source = SOURCE, target = TARGET, sourceLang = 'ar', targetLang = 'en' }: SampleTexts = {},
): Promise<SampleArticle> {
  const toBlocks = (texts: readonly string[]) =>
    texts.map((text, index) =>
      index === 0
        ? ({ kind: 'heading', level: 1, text } as const)
        : ({ kind: 'paragraph', level: 0, text } as const),
    );
  const langs = { sourceLang, targetLang };
  const texts = { kind: 'texts', source: toBlocks(source), target: toBlocks(target) } as const;
  const built = buildArticle({ ...texts, ...langs, newId: randomUUID });
  if (!built.ok) throw new Error(built.error.code);
  const { blocks, segments } = built.value;
  const id = randomUUID();
  const importer = await addPerson(db, 'The importer');
  const info = { title, ...langs, mtSystem: '', address: '', byline: '', publishedOn: '', domain: '' };
  const record = { id, projectId, importedById: importer.id, info, segmentCount: segments.length };
  await insertArticle(db, record, new Date());
  await insertBlocks(db, id, blocks);
  await insertSegments(db, id, segments);
  const side = (wanted: Block['side']) => blocks.filter((block) => block.side === wanted);
  return { id, projectId, blocks, segments, target: side('target'), source: side('source') };
}

/** The first place among the blocks where these words stand. */
export function anchorOf(blocks: readonly Block[], words: string): Anchor {
  const block = blocks.find(({ text }) => text.includes(words));
  if (!block) throw new Error(`No block says “${words}”`);
  const start = block.text.indexOf(words);
  return { blockId: block.id, ...quoteSpan(block.text, { start, end: start + words.length }) };
}

/** A proposal as it is stored, without the work that leads to it. */
export async function addCorrection(
  db: Database,
  article: SampleArticle,
  proposer: SignedInUser,
  words: string,
  replacement: string,
): Promise<Correction> {
  const correction: Correction = {
    id: randomUUID(),
    articleId: article.id,
    errorId: null,
    proposerId: proposer.id,
    groupId: null,
    anchor: anchorOf(article.target, words),
    replacement,
    state: 'proposed',
    approvedText: null,
    round: 0,
    version: 1,
  };
  await insertCorrection(db, correction, article.projectId, new Date());
  return correction;
}

/** A decision to approve it, as it is stored. */
export async function addApproval(db: Database, correction: Correction, by: SignedInUser): Promise<Decision> {
  const approved: Correction = { ...correction, state: 'approved', version: correction.version + 1 };
  const decision: NewDecision = {
    id: randomUUID(),
    correctionId: correction.id,
    kind: 'approve',
    byId: by.id,
    at: new Date().toISOString(),
    reason: null,
    note: '',
    editedText: null,
    undoesId: null,
    causeId: null,
    batchId: null,
    applied: appliedChange(approved),
    override: false,
  };
  await updateCorrection(db, approved, new Date());
  const entry = { decision, version: approved.version };
  const [written] = await insertDecisions(db, correction.articleId, [entry]);
  if (written === undefined) throw new Error('The decision was not written');
  return written;
}
