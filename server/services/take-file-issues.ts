import type { EditionOutcome } from '../../domain/history/editions/edition-view';
import { canImport } from '../../domain/review/role';
import { replaceFiles } from '../data/article-files';
import { deleteUnits, insertUnits } from '../data/article-units';
import type { ArticleRecord } from '../data/articles';
import { placeEditionIssues } from './edition-issues';
import { enterArticleToWrite } from './enter-article';
import { recordAudit } from './record-audit';
import type { PreparedEdition } from './reimport-article';
import { saveFileIssues } from './save-file-issues';
import type { SignedInContext } from './use-case';

/** Of a file whose text the article has already, what it says is wrong in it; that file is the article's from then on. */
export async function takeFileIssues(
  asked: SignedInContext,
  before: ArticleRecord,
  prepared: PreparedEdition,
): Promise<EditionOutcome | 'alignment_changed'> {
  const at = asked.now();
  const context = { ...asked, now: () => at };
  return context.db.$transaction(async (transaction) => {
    const entered = await enterArticleToWrite(transaction, context.user, before.id, canImport);
    if (!entered.ok) throw new Error('The article went away while its file was read');
    const { article } = entered.value;
    if (article.edition !== before.edition || article.alignmentVersion !== before.alignmentVersion)
      return 'alignment_changed';
    const found = await placeEditionIssues(transaction, article, prepared);
    const { length: count } = found.placed;
    if (count === 0) return { outcome: 'unchanged' };
    const { files } = prepared.read;
    await saveFileIssues(transaction, context, article.id, files, found);
    await deleteUnits(transaction, article.id);
    await insertUnits(transaction, article.id, prepared.units);
    await replaceFiles(transaction, article.id, files);
    await recordAudit(transaction, context, [
      {
        kind: 'findings_imported',
        projectId: article.projectId,
        articleId: article.id,
        details: { added: count },
      },
    ]);
    return { outcome: 'issues_taken', count };
  });
}
