import * as z from 'zod';
import { compareTypologies, isSameTypology } from '../../domain/annotation/compare-typologies';
import { findBuiltIn } from '../../domain/annotation/typologies/registry';
import { typologyReference, type Typology } from '../../domain/annotation/typology';
import { ownTypologyId } from '../../domain/annotation/typology-content';
import type { SaveTypologyOutcome } from '../../domain/annotation/typology-outcome';
import { readTypologyValue } from '../../domain/exchange/typology/read-json';
import { failure, success } from '../../domain/result';
import { canManageProject } from '../../domain/review/role';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import {
  chooseTypology,
  countTypologyVersions,
  findProjectTypology,
  insertTypologyVersion,
  listProjectTypologies,
} from '../data/typologies';
import { baseVersion } from './article-fields';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

/**
 * Chooses what a project marks with: a typology that Verso brings, or its own, of which each change is a version that stays as it is. Errors that are
 * there keep the one they were made with.
 */
export const saveTypology = defineUseCase({
  id: 'save-typology',
  access: 'project',
  // A typology of hundreds of categories with words in six languages is as long as a file.
  carriesFile: true,
  input: z.object({
    projectId: id,
    base: baseVersion,
    wanted: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('built-in'), reference: z.string().max(100) }),
      /** As in a file, see domain/exchange/typology/write-json.ts, and judged like one. */
      z.object({ kind: z.literal('own'), content: z.unknown() }),
    ]),
  }),
  async run(context, { projectId, base, wanted }): Answer<SaveTypologyOutcome> {
    const read = wanted.kind === 'own' ? readTypologyValue(wanted.content) : null;
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageProject);
      if (refused !== null) return failure(refused);
      if (read?.content === null) return success({ outcome: 'faulty', faults: read.faults });
      const builtIn = wanted.kind === 'built-in' ? findBuiltIn(wanted.reference) : null;
      const content = read?.content ?? builtIn;
      if (content === null) return failure('not_found');

      await lockProject(transaction, projectId);
      const now = await findProjectTypology(transaction, projectId);
      if (now === null) return failure('not_found');
      const isThere = builtIn === null ? isOwn(now.typology, projectId) : now.typology === builtIn;
      // A repetition after a lost answer has nothing left to do.
      if (isThere && isSameTypology(now.typology, content)) return success({ outcome: 'saved', ...now });
      if (now.change !== base)
        return success({ outcome: 'stale', ...now, difference: compareTypologies(content, now.typology) });

      const [last] = await listProjectTypologies(transaction, [projectId]);
      const isKnown = last !== undefined && isSameTypology(last, content);
      const typology = builtIn ??
        (isKnown ? last : null) ?? {
          ...content,
          id: ownTypologyId(projectId),
          version: String((await countTypologyVersions(transaction, projectId)) + 1),
        };
      if (builtIn === null && !isKnown)
        await insertTypologyVersion(transaction, typology, { id: context.user.id, at: context.now() });
      await chooseTypology(transaction, projectId, typologyReference(typology));
      await recordAudit(transaction, context, [
        {
          kind: 'typology_changed',
          projectId,
          details: { before: typologyReference(now.typology), after: typologyReference(typology) },
        },
      ]);
      return success({ outcome: 'saved', typology, change: now.change + 1 });
    });
  },
  touchesProjects: ({ projectId }) => [projectId],
});

const isOwn = ({ id: typologyId }: Typology, projectId: string): boolean =>
  typologyId === ownTypologyId(projectId);
