import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/result';
import { addToCampaign } from '@/server/services/add-to-campaign';
import { getDesk } from '@/server/services/get-desk';
import { importArticle } from '@/server/services/import-article';
import { saveCampaign } from '@/server/services/save-campaign';
import { saveError } from '@/server/services/save-error';
import { setCampaignState } from '@/server/services/set-campaign-state';
import { setChecked } from '@/server/services/set-checked';
import { setReviewState } from '@/server/services/set-review-state';
import type { SignedInContext } from '@/server/services/use-case';
import { toQuote } from './demo-anchors';

const MAX_BYTES = 1024 * 1024;

const SOURCE =
  'El faro de la isla volvió a encenderse anoche. Los pescadores lo esperaban desde hacía dos inviernos.\n\n' +
  'La ingeniera cambió la lente y reparó la escalera. El ayuntamiento pagará la luz.';

/** What two systems made of it, each with errors of its own kind. */
const OUTPUTS = [
  {
    system: 'Alba 2',
    text:
      'The island lighthouse was lit again last night. The fishermen had awaited it since two winters.\n\n' +
      'The engineer changed the lens and repaired the ladder. The town hall will pay the light.',
  },
  {
    system: 'Norte',
    text:
      'The lighthouse of the island turned on again last night. The fishermen hoped for it for two winters.\n\n' +
      'The engineer changed the lens and fixed the stairs. The council will pay for the electricity.',
  },
] as const;

interface DemoMark {
  readonly by: 'one' | 'other';
  readonly words: string;
  readonly category: string;
  readonly severity: 'minor' | 'major';
}

/** Of the first output: two that agree, one that only one of them saw, and one that is a matter of taste. */
const MARKS: readonly DemoMark[] = [
  { by: 'one', words: 'since two winters', category: 'linguistic-conventions/grammar', severity: 'minor' },
  {
    by: 'other',
    words: 'awaited it since two winters',
    category: 'linguistic-conventions',
    severity: 'minor',
  },
  { by: 'one', words: 'ladder', category: 'accuracy/mistranslation', severity: 'major' },
  { by: 'other', words: 'The town hall', category: 'style', severity: 'minor' },
];

interface Raters {
  readonly lead: SignedInContext;
  readonly one: SignedInContext;
  readonly other: SignedInContext;
}

/** A campaign that two people have rated, closed and ready to be adjudicated. */
export async function seedCampaign({ lead, one, other }: Raters, projectId: string): Promise<void> {
  const campaignId = randomUUID();
  const settings = { name: 'Lighthouse', protocol: 'mqm', isBlind: true, ratersPerOutput: 2 } as const;
  const raterIds = [one.user.id, other.user.id];
  done(
    await saveCampaign.run(lead, {
      ...settings,
      ...{ id: campaignId, projectId, baseVersion: 0, ratesReference: false, raterIds },
    }),
  );
  const articleIds: string[] = [];
  for (const output of OUTPUTS) articleIds.push(await importOutput(lead, projectId, output));
  const document = { campaignId, document: 'The lighthouse', articleIds, referenceId: null };
  done(await addToCampaign.run(lead, document));
  done(await setCampaignState.run(lead, { campaignId, baseVersion: 1, state: 'open' }));
  for (const [index, articleId] of articleIds.entries()) {
    const { blocks } = done(await getDesk.run(lead, { articleId }));
    for (const { by, words, category, severity } of index === 0 ? MARKS : []) {
      const paragraph = blocks
        .filter(({ side }) => side === 'target')
        .findIndex(({ text }) => text.includes(words));
      const target = toQuote(blocks, 'target', { paragraph, quote: words });
      done(
        await saveError.run(by === 'one' ? one : other, {
          ...{ id: randomUUID(), articleId, baseVersion: 0, scope: 'span', state: 'open' },
          ...{ target, source: null, category, severity, comment: '' },
        }),
      );
    }
    const places = blocks.flatMap(({ id: blockId, sentenceStarts }) =>
      sentenceStarts.map((start) => ({ blockId, start })),
    );
    for (const rater of [one, other]) {
      done(await setChecked.run(rater, { articleId, add: places, remove: [] }));
      done(await setReviewState.run(rater, { articleId, state: 'finished' }));
    }
  }
  done(await setCampaignState.run(lead, { campaignId, baseVersion: 2, state: 'closed' }));
}

async function importOutput(
  lead: SignedInContext,
  projectId: string,
  { system, text }: (typeof OUTPUTS)[number],
): Promise<string> {
  const info = { title: 'The lighthouse', sourceLang: 'es', targetLang: 'en', mtSystem: system };
  const request = {
    ...{ projectId, maxBytes: MAX_BYTES, wishes: { info, encodings: {}, columns: null } },
    material: {
      ...{ way: 'texts' as const, source: { name: null, content: SOURCE } },
      target: { name: null, content: text },
    },
  };
  const events = done(await importArticle(lead, request, new AbortController().signal));
  for await (const event of events) if (event.type === 'article') return event.id;
  throw new Error('An output of the demo was refused');
}

function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`The demo campaign was refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
