import type { APIRequestContext } from 'playwright-core';
import { askUseCase } from './ask-use-case';
import type { BrowserWorld } from './browser-world';
import { findProjectId, importArticle, type OwnArticle } from './own-article';

/** What a system has found in an article, by its words. */
export interface Prefilled {
  readonly quote: string;
  readonly severity: 'minor' | 'major';
}

/** An article in an ESA campaign of its own, with what a system proposes; answers its id. */
export async function importEsaArticle(
  browser: BrowserWorld,
  article: OwnArticle,
  system = '',
  prefilled: readonly Prefilled[] = [],
): Promise<string> {
  const editor = await browser.ask('editor');
  const articleId = await importArticle(editor, article);
  await putIntoEsaCampaign(editor, articleId);
  if (prefilled.length > 0) await propose(editor, articleId, system, prefilled);
  return articleId;
}

async function putIntoEsaCampaign(editor: APIRequestContext, articleId: string): Promise<void> {
  const campaignId = crypto.randomUUID();
  await askUseCase(editor, 'save-campaign', {
    ...{ id: campaignId, projectId: await findProjectId(editor), baseVersion: 0 },
    ...{ name: `Campaign of a test ${campaignId}`, protocol: 'esa', isBlind: false },
    ...{ ratersPerOutput: 1, ratesReference: false, raterIds: [] },
  });
  const articles = { articleIds: [articleId], referenceId: null };
  await askUseCase(editor, 'add-to-campaign', { campaignId, document: 'The document', ...articles });
}

async function propose(
  editor: APIRequestContext,
  articleId: string,
  system: string,
  prefilled: readonly Prefilled[],
): Promise<void> {
  const lines = prefilled.map(({ quote, severity }) =>
    JSON.stringify({
      ...{ check: 'outside', category: 'accuracy', severity, row: null, start: 0, end: 0 },
      ...{ quote, message: '', suggestion: null },
    }),
  );
  await askUseCase(editor, 'import-findings', {
    ...{ batchId: crypto.randomUUID(), projectId: await findProjectId(editor), articleId },
    ...{ text: lines.join('\n'), fileName: 'proposed.jsonl', system, dry: false },
  });
}
