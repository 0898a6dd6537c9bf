import { correctBlocks } from '../correction/correct-blocks';
import { selectCorrections, type CorrectionScope } from '../correction/select-corrections';
import type { ExportArticle } from './export-model';

/** The article with the corrections of one scope in its text, whichever were in it before. */
export function applyScope(article: Omit<ExportArticle, 'corrected'>, scope: CorrectionScope): ExportArticle {
  const { applied } = selectCorrections(
    article.corrections.map(({ correction }) => correction),
    scope,
  );
  const appliedIds = new Set(applied.map(({ id }) => id));
  return {
    ...article,
    corrected: correctBlocks(article.target, applied),
    corrections: article.corrections.map((entry) => ({
      ...entry,
      applied: appliedIds.has(entry.correction.id),
    })),
  };
}
