import * as z from 'zod';
import { findErrorObstacle, type ErrorFailure } from '../../domain/annotation/check-error';
import { ERROR_SCOPES, type ErrorMark } from '../../domain/annotation/error';
import { followMove } from '../../domain/annotation/follow-move';
import { SEVERITIES } from '../../domain/annotation/severity';
import { ESA } from '../../domain/annotation/typologies/esa';
import { typologyReference, type Typology } from '../../domain/annotation/typology';
import type { Anchor } from '../../domain/article/anchor';
import type { Side } from '../../domain/article/block';
import { checkAnchor, type AnchorFailure } from '../../domain/article/check-anchor';
import { findCheck } from '../../domain/checks/registry';
import { isSamePlace } from '../../domain/history/editions/edition';
import { failure, success, type Result } from '../../domain/result';
import { canDecide, canReview } from '../../domain/review/role';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { OUTSIDE_KINDS } from '../../domain/triage/outside-finding';
import type { ArticleRecord } from '../data/articles';
import { findBlock, findBlockOfAnyEdition } from '../data/blocks';
import { findError, insertError, updateError } from '../data/errors';
import { findOutsideFinding } from '../data/outside-findings';
import { findProjectTypology, loadTypologies } from '../data/typologies';
import type { Connection } from '../db/open-database';
import { anchor, baseVersion, paragraphs } from './article-fields';
import { beginReview } from './begin-review';
import { enterArticleInSightToWrite } from './enter-article';
import { checkId, id, systemName } from './fields';
import { refreshArticleState } from './refresh-article-state';
import { settleWrite } from './settle-write';
import { defineUseCase, type Answer, type SignedInContext } from './use-case';

const input = z.object({
  id,
  articleId: id,
  baseVersion,
  scope: z.enum(ERROR_SCOPES),
  target: anchor.nullable(),
  source: anchor.nullable(),
  category: z.string().max(200),
  severity: z.enum(SEVERITIES),
  comment: paragraphs,
  state: z.enum(['open', 'withdrawn']),
  /** Of a finding that was accepted; a person's own mark needs none. What a mark was made from does not change. */
  provenance: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('check'), id: checkId, version: z.string().regex(/^\d{1,9}$/) }),
      z.object({ kind: z.enum(OUTSIDE_KINDS), system: systemName, run: id, finding: id }),
    ])
    .optional(),
});
type Input = z.output<typeof input>;

/** Marks an error, changes one's own mark, or withdraws it; an editor may withdraw anybody's. */
export const saveError = defineUseCase({
  id: 'save-error',
  access: 'project',
  input,
  async run(context, wanted): Answer<SaveOutcome<ErrorMark>> {
    return context.db.$transaction(async (transaction) => {
      const entered = await enterArticleInSightToWrite(
        transaction,
        context.user,
        wanted.articleId,
        canReview,
      );
      if (!entered.ok) return entered;
      const { article, actor, sight } = entered.value;

      const stored = await findError(transaction, wanted.id);
      if (stored !== null && stored.articleId !== article.id) return failure('not_found');
      if (stored === null && wanted.baseVersion !== 0) return failure('not_found');
      const isOwn = stored === null || stored.reviewerId === actor.userId;
      if (!isOwn && wanted.baseVersion === 0) return failure('id_taken');
      if (!isOwn && sight === 'own') return failure('not_found');
      if (!isOwn && !canDecide(actor)) return failure('forbidden');

      const next =
        stored === null || isOwn
          ? await toMark(transaction, wanted, { reviewerId: actor.userId, article, stored })
          : success({ ...stored, state: wanted.state });
      if (!next.ok) return next;
      const mark = { ...next.value, version: wanted.baseVersion + 1 };
      const settled = stored && settleWrite(stored, mark);
      if (settled) return success(settled);
      await write(transaction, context, mark);
      await refreshArticleState(transaction, article, context.now());
      return success({ outcome: 'saved', current: mark });
    });
  },
  touches: ({ articleId }, { outcome }) => (outcome === 'saved' ? [articleId] : []),
});

type MarkFailure = AnchorFailure | ErrorFailure | 'check_unknown' | 'suggestion_gone';

interface MarkOf {
  readonly article: ArticleRecord;
  readonly reviewerId: string;
  readonly stored: ErrorMark | null;
}

/** The mark as its reviewer wants it, once its anchors and its category are found to be right. */
async function toMark(
  connection: Connection,
  wanted: Input,
  { article, reviewerId, stored }: MarkOf,
): Promise<Result<ErrorMark, MarkFailure>> {
  const proposed = stored === null ? await findProposed(connection, wanted) : success(null);
  if (!proposed.ok) return proposed;
  const madeFrom = stored?.provenance ?? wanted.provenance ?? { kind: 'person' };
  const typology = await typologyOf(connection, wanted, stored, article);
  const obstacle = typology && findErrorObstacle({ ...wanted, provenance: madeFrom }, typology);
  if (obstacle !== null) return { ok: false, error: obstacle };
  const target = await toAnchor(connection, wanted, 'target', stored);
  if (!target.ok) return target;
  const source = await toAnchor(connection, wanted, 'source', stored);
  if (!source.ok) return source;
  return success({
    id: wanted.id,
    articleId: wanted.articleId,
    reviewerId,
    scope: wanted.scope,
    target: target.value,
    source: source.value,
    category: wanted.category,
    severity: wanted.severity,
    comment: wanted.comment,
    provenance: followMove(madeFrom, stored?.target ?? proposed.value, target.value),
    state: wanted.state,
    typology: typology === null ? (stored?.typology ?? '') : typologyReference(typology),
    version: wanted.baseVersion,
  });
}

/**
 * What a mark is judged by, and named with from now on: the project's typology as it is now for a new one and for one that gets another category, and
 * the one it was made with where it keeps its category. Null where nothing is to be judged: it is taken back, or is of a typology that is gone.
 */
async function typologyOf(
  connection: Connection,
  wanted: Input,
  stored: ErrorMark | null,
  { projectId, protocol }: ArticleRecord,
): Promise<Typology | null> {
  if (stored !== null && stored.category === wanted.category) {
    if (wanted.state === 'withdrawn') return null;
    return (await loadTypologies(connection, [stored.typology]))(stored.typology);
  }
  if (protocol === 'esa') return ESA;
  return (await findProjectTypology(connection, projectId))?.typology ?? null;
}

/** Where a system had what the mark is said to be made from, null where that is not known, or why it cannot be made from it. */
async function findProposed(
  connection: Connection,
  { articleId, provenance }: Input,
): Promise<Result<Anchor | null, 'check_unknown' | 'suggestion_gone'>> {
  if (provenance === undefined) return success(null);
  if (provenance.kind === 'check')
    return findCheck(provenance.id) === null ? failure('check_unknown') : success(null);
  const finding = await findOutsideFinding(connection, articleId, provenance.finding);
  const { kind, system, run } = provenance;
  const isSo = finding?.kind === kind && finding.system === system && finding.runId === run;
  return isSo ? success(finding.target) : failure('suggestion_gone');
}

async function toAnchor(
  connection: Connection,
  wanted: Input,
  side: Side,
  stored: ErrorMark | null,
): Promise<Result<Anchor | null, AnchorFailure>> {
  const given = wanted[side];
  if (given === null) return success(null);
  const before = stored?.[side] ?? null;
  // Where a new edition has taken its words away, it can stay, and be withdrawn.
  if (before !== null && isSamePlace(before, given)) return success(before);
  const find = stored === null ? findBlock : findBlockOfAnyEdition;
  return checkAnchor(given, side, await find(connection, wanted.articleId, given.blockId));
}

async function write(transaction: Connection, context: SignedInContext, mark: ErrorMark): Promise<void> {
  if (mark.version === 1) {
    await beginReview(transaction, context, mark.articleId);
    await insertError(transaction, mark, context.now());
  } else if (!(await updateError(transaction, mark, context.now()))) {
    throw new Error('An error mark changed although its article is held');
  }
}
