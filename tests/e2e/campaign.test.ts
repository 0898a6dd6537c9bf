import { expect, test } from 'vitest';
import { askUseCase } from '../support/ask-use-case';
import { useBrowser } from '../support/browser-world';
import { findCampaignPlaces } from '../support/campaign-places';
import { deskIsReady, importArticle, type OwnArticle } from '../support/own-article';

const browser = useBrowser();

const HARBOUR: OwnArticle = {
  ...{ sourceLang: 'es', targetLang: 'en' },
  source: 'Dos barcos zarparon el domingo. Los obreros volvieron a casa.',
  target: 'Two ship left on Sunday. The workers went home.',
};

/** A blind campaign of one output, rated by both reviewers of the demo, in the project that the demo has for that. */
async function openCampaign(): Promise<{ readonly campaignId: string; readonly articleId: string }> {
  const lead = await browser.ask('admin');
  const { projects } = await askUseCase<{ projects: readonly { id: string; name: string }[] }>(
    lead,
    'list-projects',
    {},
  );
  const projectId = projects.find(({ name }) => name === 'Which system?')?.id ?? '';
  const { members } = await askUseCase<{ members: readonly { userId: string; role: string }[] }>(
    lead,
    'list-members',
    { projectId },
  );
  const campaignId = crypto.randomUUID();
  const raterIds = members.filter(({ role }) => role === 'reviewer').map(({ userId }) => userId);
  await askUseCase(lead, 'save-campaign', {
    ...{ id: campaignId, projectId, baseVersion: 0, name: 'Spring', protocol: 'mqm', isBlind: true },
    ...{ ratersPerOutput: 2, ratesReference: false, raterIds },
  });
  const articleId = await importArticle(lead, HARBOUR, projectId);
  await askUseCase(lead, 'add-to-campaign', {
    ...{ campaignId, document: 'The harbour', articleIds: [articleId], referenceId: null },
  });
  return { campaignId, articleId };
}

/** Marks words and finishes, without a page. */
async function rate(
  as: 'reviewer' | 'reviewer2',
  articleId: string,
  words: readonly string[],
): Promise<void> {
  const person = await browser.ask(as);
  const answer = await person.get(`/api/desk/${articleId}`);
  const { value } = (await answer.json()) as {
    value: { blocks: { id: string; side: string; text: string; sentenceStarts: number[] }[] };
  };
  for (const quote of words) {
    const block = value.blocks.find(({ side, text }) => side === 'target' && text.includes(quote));
    const start = block?.text.indexOf(quote) ?? 0;
    await askUseCase(person, 'save-error', {
      ...{ id: crypto.randomUUID(), articleId, baseVersion: 0, scope: 'span', state: 'open', source: null },
      ...{ category: 'accuracy/mistranslation', severity: 'minor', comment: '' },
      target: { blockId: block?.id, start, end: start + quote.length, quote, prefix: '', suffix: '' },
    });
  }
  const add = value.blocks.flatMap(({ id: blockId, sentenceStarts }) =>
    sentenceStarts.map((start) => ({ blockId, start })),
  );
  await askUseCase(person, 'set-checked', { articleId, add, remove: [] });
  await askUseCase(person, 'set-review-state', { articleId, state: 'finished' });
}

test('two people rate blind, a third makes one set of it by keyboard, and one sees how it went', async () => {
  const { campaignId, articleId } = await openCampaign();
  const lead = await browser.open(`/en/campaigns/${campaignId}`, 'admin');
  await lead.getByRole('button', { name: 'Open campaign' }).click();
  await lead
    .getByRole('group', { name: 'Open campaign' })
    .getByRole('button', { name: 'Open campaign' })
    .click();
  await lead.getByText('The campaign is open.').waitFor();

  await rate('reviewer2', articleId, ['ship', 'workers']);
  const desk = await browser.open(`/en/articles/${articleId}`, 'reviewer');
  await deskIsReady(desk);
  await desk.getByText('Blind review: you see your own work alone.').waitFor();
  expect(await desk.locator('[data-block] mark').count()).toBe(0);
  await desk.getByText('The harbour (1)').first().waitFor();
  await rate('reviewer', articleId, ['Two ship', 'Sunday']);

  await lead.reload();
  await lead.getByRole('button', { name: 'Close campaign' }).click();
  await lead
    .getByRole('group', { name: 'Close campaign' })
    .getByRole('button', { name: 'Close campaign' })
    .click();
  await lead.getByRole('link', { name: /^Adjudicate/ }).click();
  await lead.getByText('2 marks left to decide').waitFor();
  await lead.keyboard.press('k');
  await lead.getByText('1 mark left to decide').waitFor();
  await lead.keyboard.press('1');
  await lead.getByText('Everything is decided.').waitFor();
  await lead.getByRole('button', { name: 'Declare done' }).click();
  await lead.getByText(/this set is what scores/).waitFor();

  const results = await browser.open(`/en/decisions/campaigns/${campaignId}`, 'reviewer2');
  await results.getByRole('row').filter({ hasText: 'workers' }).getByText('refused').waitFor();
  await results.getByRole('row').filter({ hasText: 'workers' }).getByText('no error').waitFor();
  await results.getByRole('row').filter({ hasText: 'ship' }).getByText('merged').waitFor();
});

test('known errors are suggested by keyboard, taken and planted; the project’s sections lead there and back', async () => {
  const { draft, planted } = await findCampaignPlaces(browser);
  const page = await browser.open(`/en/campaigns/${draft}/plant/${planted}`, 'admin');
  await page.getByRole('button', { name: 'Suggest errors' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('3 suggestions to look at').waitFor();
  await page.getByRole('button', { name: /^Take the error in “The port/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('2 suggestions to look at').waitFor();
  // From the note on what is left, the next stop is what is left.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Take');
  await page.keyboard.press('Enter');
  await page.getByText('1 suggestion to look at').waitFor();
  await page.getByRole('button', { name: 'Plant 2 errors' }).click();

  const seeds = page.getByRole('region', { name: 'Planted errors' });
  await seeds.getByRole('row').filter({ hasText: 'Omission' }).getByText('known error').waitFor();
  const sections = page.getByRole('navigation', { name: 'Sections of the project' });
  expect(await sections.locator('[aria-current]').allTextContents()).toEqual(['Campaigns']);
  await sections.getByRole('link', { name: 'Checks' }).click();
  await page.getByRole('heading', { level: 1, name: 'Checks' }).waitFor();
  expect(await sections.locator('[aria-current=page]').allTextContents()).toEqual(['Checks']);
});
