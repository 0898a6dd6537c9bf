import { screen } from '@testing-library/react';
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
      onProgress({ phase: 'saving', done: 0, total: 1 });
      return Promise.resolve(success('campaign-1'));
    },
  };
}

async function choose(text: string, asked: RatingsWishes[], onDone: (id: string) => void) {
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
  const user = await choose(TSV, asked, (id) => done.push(id));
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
  expect(asked).toMatchObject([{ name: 'ted', sourceLang: 'de', targetLang: 'en' }]);
  expect(done).toEqual(['campaign-1']);
});

test('a file of something else is refused with what can be read', async () => {
  await choose('a letter', [], () => undefined);
  expect(await screen.findByRole('alert')).toHaveProperty('textContent', expect.stringMatching(/no format/));
  expect(screen.queryByRole('button', { name: 'Import' })).toBeNull();
});
