import * as z from 'zod';
import { adjudicatedItems } from '../../domain/adjudication/adjudicated-items';
import { checkChange } from '../../domain/adjudication/check-change';
import { REFUSAL_REASONS, RULING_KINDS, type Ruling } from '../../domain/adjudication/ruling';
import type { ErrorMark } from '../../domain/annotation/error';
import { SEVERITIES } from '../../domain/annotation/severity';
import { failure, success, type Result } from '../../domain/result';
import {
  beginAdjudication,
  findAdjudication,
  findRuling,
  insertRuling,
  listArticleRulings,
} from '../data/adjudications';
import { loadTypologies } from '../data/typologies';
import type { Connection } from '../db/open-database';
import { enterAdjudicationToWrite } from './adjudicated-article';
import { paragraphs } from './article-fields';
import type { ErrorCode } from './codes';
import { id } from './fields';
import { defineUseCase, type Answer } from './use-case';

const input = z.object({
  /** Made by whoever rules, so that sending it twice rules once. */
  id,
  articleId: id,
  /** Number of the last ruling that was seen; 0 for none. */
  baseSequence: z.int().min(0),
  kind: z.enum(RULING_KINDS),
  markId: id.nullable(),
  otherId: id.nullable(),
  category: z.string().max(200).nullable(),
  severity: z.enum(SEVERITIES).nullable(),
  reason: z.enum(REFUSAL_REASONS).nullable(),
  note: paragraphs,
  undoesId: id.nullable(),
});
type Input = z.output<typeof input>;

/** Rules on marks of an article: keeps, refuses, merges, parts or changes them, or takes a ruling back. Rulings are only ever added. */
export const ruleMarks = defineUseCase({
  id: 'rule-marks',
  access: 'project',
  input,
  async run({ db, user, now }, wanted): Answer<Ruling> {
    return db.$transaction(async (transaction) => {
      const { articleId, baseSequence, ...said } = wanted;
      const entered = await enterAdjudicationToWrite(transaction, user, articleId);
      if (!entered.ok) return entered;
      const repeated = await findRuling(transaction, wanted.id);
      if (repeated !== null) {
        const { articleId: of, ...ruling } = repeated;
        return of === articleId && ruling.byId === user.id ? success(ruling) : failure('id_taken');
      }
      if ((await findAdjudication(transaction, articleId))?.state === 'done')
        return failure('adjudication_done');
      const rulings = await listArticleRulings(transaction, articleId);
      if ((rulings.at(-1)?.sequence ?? 0) !== baseSequence) return failure('adjudication_stale');
      const obstacle = await findObstacle(transaction, wanted, entered.value.marks, rulings);
      if (!obstacle.ok) return obstacle;
      const ruling: Ruling = {
        ...said,
        note: said.note.trim(),
        sequence: baseSequence + 1,
        byId: user.id,
        at: now().toISOString(),
      };
      await beginAdjudication(transaction, articleId, user.id, now());
      await insertRuling(transaction, articleId, ruling);
      return success(ruling);
    });
  },
  touches: ({ articleId }) => [articleId],
});

/** Whether what is said makes sense of these marks. */
async function findObstacle(
  connection: Connection,
  wanted: Input,
  marks: readonly ErrorMark[],
  rulings: readonly Ruling[],
): Promise<Result<null, ErrorCode>> {
  const { kind, markId, otherId, category, severity, reason, undoesId } = wanted;
  const isThere = (markOf: string | null): boolean => marks.some((mark) => mark.id === markOf);
  if (kind === 'undo') {
    return rulings.some((ruling) => ruling.id === undoesId) ? success(null) : failure('nothing_to_undo');
  }
  const mark = marks.find((one) => one.id === markId);
  if (mark === undefined || (kind === 'merge' && (otherId === markId || !isThere(otherId)))) {
    return failure('ruling_gone');
  }
  if (kind === 'refuse' && reason === null) return failure('reason_missing');
  if (kind === 'refuse' && reason === 'other' && wanted.note.trim() === '') return failure('reason_missing');
  if (kind !== 'change') return success(null);
  if (category === null && severity === null) return failure('category_unknown');
  const item = adjudicatedItems(marks, rulings).find((one) => one.marks.includes(mark));
  const find = await loadTypologies(connection, [mark.typology]);
  return item === undefined ? failure('ruling_gone') : checkChange(wanted, item, find(mark.typology));
}
