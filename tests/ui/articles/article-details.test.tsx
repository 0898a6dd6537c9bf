import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { ArticleInfo } from '@/domain/article/article';
import { failure, success, type Result } from '@/domain/result';
import { ArticleDetails } from '@/ui/articles/article-details';
import { renderInEnglish } from '../../support/render-in-english';

const INFO: ArticleInfo = {
  ...{ title: 'Harbour', sourceLang: 'ar', targetLang: 'en', mtSystem: 'Tarjama', domain: 'news' },
  ...{ address: '', byline: '', publishedOn: '' },
};

const show = (saved: ArticleInfo[], answer: Result<unknown> = success(null)) =>
  renderInEnglish(
    <ArticleDetails
      info={INFO}
      onSave={(info) => {
        saved.push(info);
        return Promise.resolve(answer);
      }}
    />,
  );

test('what is known of an article is shown, its domain too, and can be put right', async () => {
  const saved: ArticleInfo[] = [];
  const user = show(saved);
  const domain = screen.getByRole('textbox', { name: 'Domain' });
  expect(domain).toHaveProperty('value', 'news');
  await user.clear(domain);
  await user.type(domain, 'literary');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(saved).toEqual([{ ...INFO, domain: 'literary' }]);
});

test('what is refused is told, and what was written stays', async () => {
  const user = show([], failure('forbidden'));
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' lights');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Title' })).toHaveProperty('value', 'Harbour lights');
});
