import { askUseCase } from './ask-use-case';
import type { BrowserWorld } from './browser-world';
import { importArticle, type OwnArticle } from './own-article';
import { importEsaArticle } from './own-campaign';

/** What addresses of pages about campaigns need, by the name that `EVERY_PAGE` has for it. */
export interface CampaignPlaces {
  /** The project that the demo has for campaigns, and its campaign, which is closed. */
  readonly rated: string;
  readonly closed: string;
  /** An output of it that can be adjudicated. */
  readonly output: string;
  /** A campaign in preparation, and an output in it. */
  readonly draft: string;
  readonly planted: string;
  /** An article that is rated by ESA. */
  readonly esa: string;
}

const HARBOUR: OwnArticle = {
  ...{ sourceLang: 'es', targetLang: 'en' },
  source: 'El puerto abrió el 14 de marzo. Nadie fue preguntado.\n\nLos barcos de Francia volvieron.',
  target: 'The port opened on 14 March. Nobody was ever asked.\n\nThe ships from France came back.',
};

let known: Promise<CampaignPlaces> | undefined;

/** Found, or made, once for all tests of a file. */
export const findCampaignPlaces = (browser: BrowserWorld): Promise<CampaignPlaces> =>
  (known ??= make(browser));

async function make(browser: BrowserWorld): Promise<CampaignPlaces> {
  const lead = await browser.ask('admin');
  const { projects } = await askUseCase<{ projects: readonly { id: string; name: string }[] }>(
    lead,
    'list-projects',
    {},
  );
  const rated = projects.find(({ name }) => name === 'Which system?')?.id ?? '';
  const { campaigns } = await askUseCase<{
    campaigns: readonly { id: string; state: string; createdAt?: string }[];
  }>(lead, 'list-campaigns', { projectId: rated });
  const closed = campaigns.filter(({ state }) => state === 'closed').at(-1)?.id ?? '';
  const { documents } = await askUseCase<{
    documents: readonly { outputs: readonly { articleId: string; role: string }[] }[];
  }>(lead, 'get-campaign', { campaignId: closed });
  const output =
    documents.flatMap(({ outputs }) => outputs).find(({ role }) => role === 'output')?.articleId ?? '';
  const draft = crypto.randomUUID();
  await askUseCase(lead, 'save-campaign', {
    ...{ id: draft, projectId: rated, baseVersion: 0, name: 'Autumn', protocol: 'mqm', isBlind: true },
    ...{ ratersPerOutput: 1, ratesReference: false, raterIds: [] },
  });
  const planted = await importArticle(lead, HARBOUR, rated);
  const articles = { articleIds: [planted], referenceId: null };
  await askUseCase(lead, 'add-to-campaign', { campaignId: draft, document: 'The harbour', ...articles });
  const esa = await importEsaArticle(browser, HARBOUR, 'Harbour metric', [
    { quote: 'came back', severity: 'minor' },
  ]);
  return { rated, closed, output, draft, planted, esa };
}
