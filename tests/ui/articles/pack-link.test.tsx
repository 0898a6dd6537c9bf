import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { failure, success, type Result } from '@/domain/result';
import type { ArticleRow } from '@/domain/review/article-row';
import { PackLink } from '@/ui/articles/pack-link';
import { Notifications } from '@/ui/primitives/notify';
import { renderInEnglish } from '../../support/render-in-english';

const FILTERS = { search: 'port', state: '', project: '', assignee: '', dueBefore: '', exported: '' };

const rowsOf = (count: number): readonly ArticleRow[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `article-${String(index)}`, title: 'The port', projectId: 'p', projectName: 'Sea' },
    ...{
      sourceLang: 'ar',
      targetLang: 'en',
      mtSystem: '',
      state: 'imported',
      segmentCount: 1,
      hasFile: false,
    },
    ...{ errorCount: 0, openCorrections: 0, findingCount: null, lastExport: null, myReview: 'none' },
    ...{ work: [], createdAt: '', updatedAt: '' },
  }));

function show(count: number, answer: Result<unknown> = success({ id: 'kept' })) {
  const opened: (readonly string[])[] = [];
  const openPack = (ids: readonly string[]) => {
    opened.push(ids);
    return Promise.resolve(answer);
  };
  const user = renderInEnglish(
    <>
      <PackLink filters={FILTERS} chosen={rowsOf(count)} total={500} openPack={openPack} />
      <Notifications direction="ltr" label="Notices" />
    </>,
  );
  return { user, opened };
}

it('leads to all that the filters find while nothing is chosen', () => {
  show(0);
  expect(screen.getByRole('link').getAttribute('href')).toMatch(/\?search=port$/);
});

it('names the chosen articles in its address, as many as fit there', () => {
  show(200);
  const href = screen.getByRole('link').getAttribute('href') ?? '';
  expect(new URL(href, 'https://example.org').searchParams.get('ids')?.split(',')).toHaveLength(200);
});

it('has more kept first, every one of them and in their order', async () => {
  const { user, opened } = show(201);
  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button', { name: /201/ }));
  expect(opened).toEqual([rowsOf(201).map(({ id }) => id)]);
  expect(screen.getByRole('button', { name: /201/ }).hasAttribute('disabled')).toBe(false);
});

it('says why they could not be kept, and can be asked again', async () => {
  const { user, opened } = show(300, failure('forbidden'));
  await user.click(screen.getByRole('button', { name: /300/ }));
  await screen.findByText(/does not allow that/);
  await user.click(screen.getByRole('button', { name: /300/ }));
  expect(opened).toHaveLength(2);
});
