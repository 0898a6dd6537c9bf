import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { previewCampaign } from '@/domain/exchange/ratings/campaign/campaign-preview';
import { planCampaign } from '@/domain/exchange/ratings/campaign/plan-campaign';
import { findRatingFormat } from '@/domain/exchange/ratings/registry';
import { failure, success } from '@/domain/result';
import { ImportRatings } from '@/ui/ratings/import-ratings';
import type { RatingsPort, RatingsWishes } from '@/ui/ratings/ratings-port';
import { renderInEnglish } from '../../support/render-in-english';

const TSV = [
  'system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity',
  'Babel\tone\t1\t1\tAna\tDas Tor.\tThe <v>gait</v>.\tAccuracy/Mistranslation\tMajor',
  'Babel\tone\t2\t2\tAna\tEs regnet.\tIt rains.\tNo-error\tNo-error',
  'nothing that could be read',
].join('\n');

/** As the server answers, without a server: the domain looks at the file. */
function portOf(asked: RatingsWishes[]): RatingsPort {
  return {
    preview: async (file) => {
      const text = await file.text();
      const format = findRatingFormat(text);
      if (format === null) return failure('qe_format_unknown');
      return success(previewCampaign(planCampaign(format.read(text)), format.id));
    },
    run: (wishes, onProgress) => {
      asked.push(wishes);
      onProgress({ phase: 'saving', done: 0, total: 1, pair: '' });
      return Promise.resolve(success(wishes.campaigns.map((_, index) => `campaign-${index + 1}`)));
    },
  };
}

async function choose(text: string, asked: RatingsWishes[], onDone: (ids: readonly string[]) => void) {
  const user = renderInEnglish(<ImportRatings maxBytes={1_000_000} port={portOf(asked)} onDone={onDone} />);
  // jsdom's files cannot be read.
  const file = Object.assign(new File([text], 'ted.tsv'), {
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
    text: () => Promise.resolve(text),
  });
  await user.upload(screen.getByLabelText('Choose a file'), file);
  return user;
}

test('a file is looked at, what is left out is told with its row, and it becomes a campaign once the languages are known', async () => {
  const asked: RatingsWishes[] = [];
  const done: string[] = [];
  const user = await choose(TSV, asked, (ids) => done.push(...ids));
  await screen.findByRole('heading', { name: 'In this file' });
  expect(screen.getByText('2 rated segments')).toBeTruthy();
  expect(screen.getByText('1 error')).toBeTruthy();
  expect(screen.getByRole('rowheader', { name: 'Babel' })).toBeTruthy();
  expect(screen.getByText(/^Row 4: it cannot be read/)).toBeTruthy();

  const start = screen.getByRole('button', { name: 'Import' });
  expect(screen.getByRole('button', { name: 'Import', description: 'Say both languages first.' })).toBe(
    start,
  );
  await user.type(screen.getByLabelText('Language of the source'), 'de');
  await user.type(screen.getByLabelText('Language of the translation'), 'en');
  await user.tab();
  await user.click(start);
  const campaigns = [{ pair: '', name: 'ted', sourceLang: 'de', targetLang: 'en' }];
  expect(asked).toMatchObject([{ campaigns }]);
  expect(done).toEqual(['campaign-1']);
});

const WMT25 = ['en-cs_CZ', 'en-zh_CN', 'cs-uk_UA']
  .flatMap((pair) =>
    ['news', 'speech'].map((domain) =>
      JSON.stringify({
        scores: { one: { human1: 90, annotator1: 'a', errors1: [] } },
        ...{ src_text: 'Ahoj.', tgt_text: { one: 'Hallo.' }, doc_id: `${pair}_#_${domain}_#_d_#_0` },
      }),
    ),
  )
  .join('\n');

test('of a file with several pairs of languages each becomes a campaign, in the languages that its name says', async () => {
  const asked: RatingsWishes[] = [];
  const done: string[] = [];
  const user = await choose(WMT25, asked, (ids) => done.push(...ids));
  const pairs = within(await screen.findByRole('group', { name: /^Language pairs/ }));
  expect(pairs.getAllByRole('checkbox')).toHaveLength(3);
  expect(screen.getByText(/2 domains/).textContent).toBe('2 domains: news and speech');
  // Each is in its own languages.
  expect(screen.queryByLabelText('Language of the source')).toBeNull();
  await user.click(pairs.getByRole('checkbox', { name: /Czech to Ukrainian/ }));
  await user.click(screen.getByRole('button', { name: 'Import' }));
  expect(asked.flatMap(({ campaigns }) => campaigns)).toEqual([
    { pair: 'en-cs_CZ', name: 'ted en-cs_CZ', sourceLang: 'en', targetLang: 'cs-CZ' },
    { pair: 'en-zh_CN', name: 'ted en-zh_CN', sourceLang: 'en', targetLang: 'zh-CN' },
  ]);
  expect(done).toEqual(['campaign-1', 'campaign-2']);
});

test('of several pairs one alone can be chosen, and its languages be said otherwise; none is no import', async () => {
  const asked: RatingsWishes[] = [];
  const user = await choose(WMT25, asked, () => undefined);
  const [first, second, third] = await screen.findAllByRole('checkbox');
  for (const box of [first, second, third]) if (box) await user.click(box);
  const button = screen.getByRole('button', { name: 'Import' });
  await user.click(button);
  expect(asked).toEqual([]);
  screen.getByText('Choose a pair of languages first.');
  if (second) await user.click(second);
  await user.click(button);
  expect(asked.flatMap(({ campaigns }) => campaigns)).toEqual([
    { pair: 'en-cs_CZ', name: 'ted en-cs_CZ', sourceLang: 'en', targetLang: 'cs-CZ' },
  ]);
});

test('a file of something else is refused with what can be read', async () => {
  await choose('a letter', [], () => undefined);
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringMatching(/no format/));
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
});
