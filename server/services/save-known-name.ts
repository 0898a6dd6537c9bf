import * as z from 'zod';
import { MAX_NAME_VARIANTS } from '../../domain/names/check-known-name';
import type { KnownNameRow } from '../../domain/names/known-name-row';
import type { SaveOutcome } from '../../domain/review/save-outcome';
import { baseVersion, languageTag } from './article-fields';
import { id } from './fields';
import { nameForm } from './name-fields';
import { NAME_LIST } from './name-list';
import { saveAgreed } from './save-agreed';
import { defineUseCase, type Answer } from './use-case';

const knownName = z.object({
  sourceLang: languageTag,
  targetLang: languageTag,
  source: nameForm,
  preferred: nameForm,
  variants: z.array(nameForm).max(MAX_NAME_VARIANTS).readonly(),
});

/** Adds a name to those a project knows, or changes one. `baseVersion` is 0 for a new one. */
export const saveKnownName = defineUseCase({
  id: 'save-known-name',
  access: 'project',
  input: z.object({ id, projectId: id, baseVersion, name: knownName }),
  run(context, { name, ...input }): Answer<SaveOutcome<KnownNameRow>> {
    return saveAgreed(NAME_LIST, context, { ...input, content: name });
  },
});
