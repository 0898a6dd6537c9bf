import * as z from 'zod';
import { failure, success } from '../../domain/result';
import { canAddTerm, canChangeTerm } from '../../domain/review/role';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { checkTerm, tidyTerm } from '../../domain/terms/check-term';
import { MAX_TERMS, type Term } from '../../domain/terms/term';
import type { TermRow } from '../../domain/terms/term-row';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { countTerms, findSameTerm, findTerm, insertTerm, updateTerm } from '../data/terms';
import type { Connection } from '../db/open-database';
import { baseVersion } from './article-fields';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { settleWrite } from './settle-write';
import { termContent } from './term-fields';
import { defineUseCase, type Answer } from './use-case';

const EVERYTHING = { text: '', status: null, sourceLang: '', targetLang: '' } as const;

/** Adds a term or changes one. `baseVersion` is 0 for a new one. */
export const saveTerm = defineUseCase({
  id: 'save-term',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion, term: termContent }),
  async run(context, input): Answer<SaveOutcome<TermRow>> {
    return context.db.$transaction(async (transaction) => {
      const { projectId } = input;
      const actor = await findActor(transaction, context.user, projectId);
      const refused = refusal(actor, canAddTerm);
      if (refused !== null || actor === null) return failure(refused ?? 'not_found');
      await lockProject(transaction, projectId);
      const stored = await findTerm(transaction, input.id);
      if (stored !== null && stored.projectId !== projectId) return failure('id_taken');
      if (stored === null && input.baseVersion !== 0) return failure('not_found');
      if (stored !== null && !canChangeTerm(actor, stored.row)) return failure('forbidden');

      const content = tidyTerm(input.term);
      const fault = checkTerm(content);
      if (fault !== null) return { ok: false, error: fault };
      const term = { id: input.id, ...content, version: input.baseVersion + 1 };
      const settled = stored === null ? null : settleWrite(bare(stored.row), term);
      if (settled !== null)
        return success({ outcome: settled.outcome, current: await getRow(transaction, term.id) });
      const same = await findSameTerm(transaction, projectId, content);
      if (same !== null && same.id !== term.id) return failure('term_exists');
      if (stored === null && (await countTerms(transaction, projectId, EVERYTHING)) >= MAX_TERMS)
        return failure('term_limit', { limit: MAX_TERMS });

      const change = { byId: context.user.id, at: context.now() };
      if (stored === null) await insertTerm(transaction, projectId, term, change);
      else await updateTerm(transaction, term, change);
      await recordAudit(transaction, context, [
        {
          kind: stored === null ? 'term_added' : 'term_changed',
          projectId,
          details: { termId: term.id, status: term.status, version: term.version },
        },
      ]);
      return success({ outcome: 'saved', current: await getRow(transaction, term.id) });
    });
  },
  touchesProjects: ({ projectId }, { outcome }) => (outcome === 'saved' ? [projectId] : []),
});

const bare = ({
  id: termId,
  sourceLang,
  targetLang,
  source,
  target,
  status,
  note,
  version,
}: TermRow): Term & { readonly version: number } => ({
  id: termId,
  sourceLang,
  targetLang,
  source,
  target,
  status,
  note,
  version,
});

async function getRow(connection: Connection, termId: string): Promise<TermRow> {
  const found = await findTerm(connection, termId);
  if (found === null) throw new Error('A term is gone although its project is held');
  return found.row;
}
