import { authorityOf } from '../names/authority/authority';
import { findUnwanted, type UnwantedName } from '../names/authority/find-unwanted';
import { hasSourceName } from '../names/authority/has-source-name';
import { defineArticleCheck, type ArticleAlarm } from './engine/check';
import type { CheckedArticle, CheckedBlock } from './engine/checked-article';

/** A spelling that the project, or the list of well-known names, has as one that is not wanted. */
export const nameAuthority = defineArticleCheck<readonly UnwantedName[]>({
  unit: 'article',
  id: 'name-authority',
  version: 1,
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'minor',
  isDefault: true,
  targets: 'any',
  sources: null,
  parameters: {},
  collect: (block: CheckedBlock, { knowledge }) =>
    findUnwanted(block, authorityOf(block.language, knowledge.names)),
  mayFind: (_article, facts) => facts.some((found) => found.length > 0),
  *judge(article: CheckedArticle, facts): Generator<ArticleAlarm> {
    for (const [index, found] of facts.entries()) {
      for (const { start, end, form, preferred, entry } of found) {
        const at = { block: index, start, end };
        // Another person may be called what this one should not be.
        if (entry.kind === 'project' && !hasSourceName(article, at, entry)) continue;
        yield {
          at,
          suggestion: preferred,
          message: entry.kind === 'project' ? 'project' : 'default',
          params: { form, preferred },
        };
      }
    }
  },
});
