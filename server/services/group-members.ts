import type { ErrorMark } from '../../domain/annotation/error';
import type { Correction } from '../../domain/correction/correction';
import { failure } from '../../domain/result';
import {
  makeMember,
  type Member,
  type MemberSetting,
  type WantedMember,
} from '../../domain/review/make-member';
import type { RefusedPlace } from '../../domain/review/occurrence-view';
import type { ArticleRecord } from '../data/articles';
import { listTargetBlocks } from '../data/blocks';
import { findGroupErrorId } from '../data/correction-groups';
import { listLiveCorrections } from '../data/correction-rows';
import { insertCorrections, listCorrectionsById } from '../data/corrections';
import { findError, insertErrors, listErrorsById } from '../data/errors';
import type { Connection } from '../db/open-database';
import type { SignedInContext } from './use-case';

export interface AddedMembers {
  readonly corrections: readonly Correction[];
  readonly errors: readonly ErrorMark[];
  readonly refused: readonly RefusedPlace[];
}

/** The error that the group's members are marked like; null when they are corrections alone. */
export async function findModelError(connection: Connection, groupId: string): Promise<ErrorMark | null> {
  const errorId = await findGroupErrorId(connection, groupId);
  return errorId === null ? null : findError(connection, errorId);
}

/**
 * Makes members of the group of these places of one article, which must be held. What cannot be is refused for itself. What
 * was done before, by a request whose answer was lost, is not done again.
 */
export async function addMembers(
  transaction: Connection,
  { user, now }: SignedInContext,
  article: ArticleRecord,
  { group, model }: Pick<MemberSetting, 'group' | 'model'>,
  places: readonly WantedMember[],
): Promise<AddedMembers> {
  const setting: MemberSetting = { articleId: article.id, proposerId: user.id, group, model };
  const { findStored, blocks, live } = await loadPlaces(transaction, article.id, places);
  const made: Member[] = [];
  const repeated: Member[] = [];
  const refused: RefusedPlace[] = [];
  const there = [...live];
  for (const place of places) {
    const stored = findStored(place);
    if (stored === null) {
      const member = makeMember(place, setting, blocks.get(place.blockId) ?? null, there);
      if (member.ok) {
        made.push(member.value);
        there.push(member.value.correction);
      } else refused.push({ id: place.id, ...member.error });
    } else if (isSame(stored, setting)) repeated.push(stored);
    else refused.push({ id: place.id, ...failure('id_taken').error });
  }
  const errorsOf = (members: readonly Member[]) => members.flatMap(({ error }) => error ?? []);
  const correctionsOf = (members: readonly Member[]) => members.map(({ correction }) => correction);
  await insertErrors(transaction, errorsOf(made), now());
  await insertCorrections(transaction, correctionsOf(made), article.projectId, now());
  const all = [...repeated, ...made];
  return { corrections: correctionsOf(all), errors: errorsOf(all), refused };
}

/** What the ids of a place already stand for, in whatever article. */
interface Stored {
  readonly correction: Correction | null;
  readonly error: ErrorMark | null;
}

async function loadPlaces(connection: Connection, articleId: string, places: readonly WantedMember[]) {
  const corrections = await listCorrectionsById(
    connection,
    places.map(({ id }) => id),
  );
  const errors = await listErrorsById(
    connection,
    places.map(({ errorId }) => errorId),
  );
  const correctionOf = new Map(corrections.map((one) => [one.id, one]));
  const errorOf = new Map(errors.map((one) => [one.id, one]));
  const blocks = (await listTargetBlocks(connection, [articleId])).get(articleId) ?? [];
  const blockIds = new Set(places.map(({ blockId }) => blockId));
  return {
    findStored: ({ id, errorId }: WantedMember): Stored | null => {
      const stored = { correction: correctionOf.get(id) ?? null, error: errorOf.get(errorId) ?? null };
      return stored.correction === null && stored.error === null ? null : stored;
    },
    blocks: new Map(blocks.map((block) => [block.id, block])),
    live: await listLiveCorrections(connection, [...blockIds]),
  };
}

/** Whether it is the member that is asked for. */
function isSame(stored: Stored, { articleId, proposerId, group }: MemberSetting): stored is Member {
  const { correction, error } = stored;
  return (
    correction?.groupId === group.id &&
    correction.proposerId === proposerId &&
    correction.articleId === articleId &&
    (error === null || error.id === correction.errorId)
  );
}
