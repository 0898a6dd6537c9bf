import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { buildArticle } from '@/domain/exchange/build-article';
import type { SpoiltStretch } from '@/domain/review/campaign/seeded-error';
import { success } from '@/domain/result';
import { PlantDesk } from '@/ui/campaigns/plant-desk';
import { renderInEnglish } from '../../support/render-in-english';

const TEXT =
  'The port was closed for 14 days in March. No ship from France was ever late. The workers have not been asked about the second harbour.';

function open() {
  let ids = 0;
  const paragraph = { kind: 'paragraph', level: 0, text: TEXT } as const;
  const built = buildArticle({
    ...{ kind: 'texts', sourceLang: 'en', targetLang: 'en', newId: () => String((ids += 1)) },
    ...{ source: [paragraph], target: [paragraph] },
  });
  if (!built.ok) throw new Error(built.error.code);
  const planted: SpoiltStretch[][] = [];
  const user = renderInEnglish(
    <PlantDesk
      names={[]}
      lang="en"
      blocks={built.value.blocks.filter(({ side }) => side === 'target')}
      segments={built.value.segments}
      port={{
        plant: (stretches) => {
          planted.push([...stretches]);
          return Promise.resolve(success(null));
        },
      }}
    />,
  );
  vi.stubGlobal('CSS', { escape: (text: string) => text });
  return { user, planted };
}

const suggestions = () => within(screen.getByRole('region', { name: 'Suggested errors' }));

test('errors are suggested, and each is taken, changed or refused; nothing else is planted', async () => {
  const { user, planted } = open();
  await user.click(suggestions().getByRole('button', { name: 'Suggest errors' }));
  expect(suggestions().getByRole('status').textContent).toBe('3 suggestions to look at');
  const shown = suggestions().getAllByRole('listitem');
  expect(shown).toHaveLength(3);
  for (const item of shown) expect(item.querySelector('del, ins')).not.toBeNull();

  // All from the keyboard: the focus stays near after each.
  await user.click(within(shown[0] as HTMLElement).getByRole('button', { name: /^Refuse/ }));
  expect(document.activeElement).toBe(suggestions().getByRole('status'));
  expect(suggestions().getByRole('status').textContent).toBe('2 suggestions to look at');
  await user.click(suggestions().getAllByRole('button', { name: /^Take the error/ })[0] as HTMLElement);
  await user.click(suggestions().getByRole('button', { name: /^Change the error/ }));
  const field = screen.getByRole('textbox', { name: /How the copy is to read/ });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'Something else altogether.');
  await user.selectOptions(screen.getByRole('combobox', { name: 'How bad it is' }), 'Critical');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: /How the copy/ })).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Plant 2 errors' }));
  expect(planted).toHaveLength(1);
  expect(planted[0]).toHaveLength(2);
  expect(planted[0]?.every(({ kind, category }) => kind === 'error' && category !== null)).toBe(true);
  expect(planted[0]).toContainEqual(
    expect.objectContaining({ text: 'Something else altogether.', severity: 'critical' }),
  );
});

test('the same number suggests the same again, and what was taken is not suggested twice', async () => {
  const { user } = open();
  const ask = () => user.click(suggestions().getByRole('button', { name: 'Suggest errors' }));
  const texts = () =>
    suggestions()
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  await ask();
  const first = texts();
  await ask();
  expect(texts()).toEqual(first);
  await user.click(suggestions().getAllByRole('button', { name: /^Take the error/ })[0] as HTMLElement);
  await ask();
  expect(texts()).toEqual(first.slice(1));
  await user.click(suggestions().getByRole('button', { name: 'Take all 2' }));
  screen.getByRole('button', { name: 'Plant 3 errors' });
});
