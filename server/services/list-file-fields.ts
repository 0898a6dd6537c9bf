import * as z from 'zod';
import { languageTag } from './article-fields';
import { id } from './fields';

/** A file of a list, as text; as long as an upload may be. The languages are for what it does not say. */
export const listFile = z.object({
  projectId: id,
  text: z.string(),
  sourceLang: languageTag,
  targetLang: languageTag,
  dry: z.boolean(),
});
