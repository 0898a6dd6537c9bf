import type { APIRequestContext, BrowserContextOptions, Page } from 'playwright-core';
import type { DemoRole } from '@/server/services/demo-people';
import type { BrowserWorld } from './browser-world';

export interface OwnArticle {
  readonly sourceLang: string;
  readonly targetLang: string;
  readonly source: string;
  readonly target: string;
}

/** Four segments in two paragraphs. */
export const BRIDGE: OwnArticle = {
  sourceLang: 'es',
  targetLang: 'en',
  source:
    'El puente viejo se cerró ayer. La alcaldesa pidió calma a los vecinos.\n\n' +
    'Las obras durarán tres meses. Nadie resultó herido en el accidente.',
  target:
    'The old bridge closed yesterday. The mayor asked the neighbors for calm.\n\n' +
    'The works will last three months. Nobody was injured in the accident.',
};

/** Imports an article for one test alone, so that no test meets what another left; answers its id. */
export async function importArticle(
  editor: APIRequestContext,
  article: OwnArticle,
  into?: string,
): Promise<string> {
  const { sourceLang, targetLang, source, target } = article;
  const title = `Article of a test ${crypto.randomUUID()}`;
  const projectId = into ?? (await findProjectId(editor));
  const wishes = { info: { title, sourceLang, targetLang }, encodings: {}, columns: null };
  const answer = await editor.post('/api/import', {
    multipart: { request: JSON.stringify({ projectId, wishes }), source, target },
  });
  const told = await answer.text();
  const id = /"type":"article","id":"([^"]+)"/.exec(told)?.[1];
  if (id === undefined) throw new Error(`The article was not imported: ${told}`);
  return id;
}

/** The desk with an article of the test's own, ready for the first key. */
export async function openDesk(
  browser: BrowserWorld,
  article: OwnArticle,
  as: DemoRole = 'reviewer',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const id = await importArticle(await browser.ask('editor'), article);
  const page = await browser.open(`/en/articles/${id}`, as, options);
  await deskIsReady(page);
  return page;
}

/** The text is there to its last row, in its own typefaces, and has the keyboard. */
export async function deskIsReady(page: Page): Promise<void> {
  await page.locator('[data-block]').first().waitFor();
  await page.waitForFunction(() => {
    const text = document.activeElement;
    return text?.querySelector('[data-block]') && !text.querySelector('[aria-busy=true]');
  });
  // A word that is pointed at would be elsewhere once its typeface has come.
  await page.evaluate(() => document.fonts.ready);
}

/** The project of the demo. */
export async function findProjectId(person: APIRequestContext): Promise<string> {
  const answer = await person.post('/api/use-case/list-projects', { data: {} });
  const { value } = (await answer.json()) as { value: { projects: { id: string; name: string }[] } };
  const project = value.projects.find(({ name }) => name === 'World news');
  if (project === undefined) throw new Error('The demo has no project');
  return project.id;
}

/** A proposal for these words of the translation, made without a page. */
export async function proposeOn(
  reviewer: APIRequestContext,
  articleId: string,
  words: string,
  replacement: string,
): Promise<void> {
  const desk = await reviewer.get(`/api/desk/${articleId}`);
  const { value } = (await desk.json()) as {
    value: { blocks: { id: string; side: string; text: string }[] };
  };
  const block = value.blocks.find(({ side, text }) => side === 'target' && text.includes(words));
  if (block === undefined) throw new Error(`No paragraph says “${words}”`);
  const start = block.text.indexOf(words);
  const anchor = { start, end: start + words.length, quote: words, prefix: '', suffix: '' };
  const answer = await reviewer.post('/api/use-case/save-correction', {
    data: {
      id: crypto.randomUUID(),
      articleId,
      baseVersion: 0,
      errorId: null,
      anchor: { blockId: block.id, ...anchor },
      replacement,
      state: 'proposed',
    },
  });
  if (!answer.ok()) throw new Error(`The proposal was not taken: ${await answer.text()}`);
}
