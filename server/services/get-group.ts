import * as z from 'zod';
import { CORRECTION_STATES } from '../../domain/correction/correction';
import { failure, success } from '../../domain/result';
import { createContextFinder } from '../../domain/review/correction-context';
import type { GroupMember, GroupView } from '../../domain/review/occurrence-view';
import { canRead } from '../../domain/review/role';
import { listBlocksById } from '../data/blocks';
import { findGroup } from '../data/correction-groups';
import { listCorrectionRows, type StoredCorrectionRow } from '../data/correction-rows';
import { findActor } from '../data/memberships';
import { listPeople } from '../data/people';
import type { Connection } from '../db/open-database';
import { id } from './fields';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/** A longer list helps nobody; the table has the rest, in pages. */
const SHOWN = 200;

/** A group with its members, each in its sentence. */
export const getGroup = defineUseCase({
  id: 'get-group',
  access: 'project',
  input: z.object({ groupId: id }),
  async run({ db, user }, { groupId }): Answer<GroupView> {
    return db.$transaction(async (transaction) => {
      const group = await findGroup(transaction, groupId);
      if (group === null) return failure('not_found');
      const refused = refusal(await findActor(transaction, user, group.projectId), canRead);
      if (refused !== null) return failure(refused);
      const states = CORRECTION_STATES.filter((state) => state !== 'withdrawn');
      const none: readonly string[] = [];
      const { rows, total } = await listCorrectionRows(
        transaction,
        { projectId: group.projectId, reader: user },
        {
          articleIds: none,
          targetLangs: none,
          categories: none,
          severities: [],
          proposerIds: none,
          states,
          groupIds: [groupId],
          sort: 'article',
          descending: false,
        },
        0,
        SHOWN,
      );
      const [proposer = null] = await listPeople(transaction, [group.proposerId]);
      return success({ group, proposer, members: await toMembers(transaction, rows), total });
    });
  },
});

async function toMembers(
  connection: Connection,
  rows: readonly StoredCorrectionRow[],
): Promise<readonly GroupMember[]> {
  const blockIds = rows.map(({ correction }) => correction.anchor.blockId);
  const blocks = await listBlocksById(connection, [...new Set(blockIds)]);
  return rows.flatMap(({ correction, articleTitle, proposer }) => {
    const block = blocks.get(correction.anchor.blockId);
    if (block === undefined) return [];
    // The sentence is all that is shown: no segments, no source.
    const { sentence, spanStart, spanEnd, codes } = createContextFinder([block], [])(correction.anchor);
    return [{ correction, articleTitle, proposer, sentence, spanStart, spanEnd, ...(codes && { codes }) }];
  });
}
