import * as z from 'zod';
import { parseTermTable } from '../../domain/exchange/parse-term-table';
import type { TermImportOutcome } from '../../domain/exchange/term-import-view';
import { failure, success } from '../../domain/result';
import { canManageTerms } from '../../domain/review/role';
import { planTermImport } from '../../domain/terms/plan-term-import';
import { MAX_TERMS } from '../../domain/terms/term';
import { findActor } from '../data/memberships';
import { lockProject } from '../data/projects';
import { insertTerms, listTermRows, updateTerm } from '../data/terms';
import { languageTag } from './article-fields';
import { id } from './fields';
import { recordAudit } from './record-audit';
import { refusal } from './refusal';
import { defineUseCase, type Answer } from './use-case';

const EVERYTHING = { text: '', status: null, sourceLang: '', targetLang: '' } as const;

/** The most that is read of a table: some hundred characters for each of as many terms as a termbase holds. */
const MAX_CHARS = 3_000_000;
const SHOWN = 8;

/** Takes a table of terms in; with `dry`, only says what that would do. */
export const importTerms = defineUseCase({
  id: 'import-terms',
  access: 'project',
  /** The languages are for what the table does not say. */
  input: z.object({
    projectId: id,
    text: z.string().max(MAX_CHARS),
    sourceLang: languageTag,
    targetLang: languageTag,
    dry: z.boolean(),
  }),
  async run(context, { projectId, text, sourceLang, targetLang, dry }): Answer<TermImportOutcome> {
    return context.db.$transaction(async (transaction) => {
      const refused = refusal(await findActor(transaction, context.user, projectId), canManageTerms);
      if (refused !== null) return failure(refused);
      await lockProject(transaction, projectId);
      const { value, issues } = parseTermTable(text, { sourceLang, targetLang });
      if (value === null) return success({ ...NOTHING, issues, isDone: false });
      const stored = await listTermRows(transaction, projectId, EVERYTHING, 0, MAX_TERMS);
      const { added, changed, same } = planTermImport(stored, value);
      if (stored.length + added.length > MAX_TERMS) return failure('term_limit', { limit: MAX_TERMS });
      const outcome = {
        added: added.length,
        changed: changed.length,
        same,
        sample: [...added, ...changed.map(({ wanted }) => wanted)].slice(0, SHOWN),
        issues,
      };
      if (dry || added.length + changed.length === 0) return success({ ...outcome, isDone: !dry });

      const change = { byId: context.user.id, at: context.now() };
      const fresh = added.map((term) => ({ id: context.newId(), ...term }));
      await insertTerms(transaction, projectId, fresh, change);
      for (const { stored: before, wanted } of changed)
        await updateTerm(transaction, { id: before.id, ...wanted, version: before.version + 1 }, change);
      await recordAudit(transaction, context, [
        {
          kind: 'terms_imported',
          projectId,
          details: { added: added.length, changed: changed.length },
        },
      ]);
      return success({ ...outcome, isDone: true });
    });
  },
  touchesProjects: ({ projectId }, { isDone }) => (isDone ? [projectId] : []),
});

const NOTHING = { added: 0, changed: 0, same: 0, sample: [] } as const;
