import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { failure } from '@/domain/result';
import { ExportMenu } from '@/ui/articles/export-menu';
import { Notifications } from '@/ui/primitives/notify';
import { renderInEnglish } from '../../support/render-in-english';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function openMenu(withoutFile: number, articleIds: readonly string[] = ['one']) {
  const user = renderInEnglish(
    <>
      <ExportMenu articleIds={articleIds} label="Export" withoutFile={withoutFile} />
      <Notifications direction="ltr" label="Notices" />
    </>,
  );
  await user.tab();
  await user.keyboard('{Enter}');
  await screen.findByRole('menu');
  return user;
}

it('offers the file an article came from, where it was kept', async () => {
  await openMenu(0);
  expect(screen.queryByRole('menuitem', { name: 'The file it came from, corrected' })).not.toBeNull();
  expect(screen.queryByText(/was not kept/)).toBeNull();
});

it('says why it is not offered, where it was not', async () => {
  await openMenu(1);
  expect(screen.queryByRole('menuitem', { name: /The file it came from/ })).toBeNull();
  const reason = screen.getByRole('menuitem', { name: /Its file was not kept/ });
  expect(reason.getAttribute('aria-disabled')).toBe('true');
});

it('says what kept the file from being written', async () => {
  const params = { title: 'The port', encoding: 'windows-1252', character: 'ж (U+0436)' };
  const refused = Response.json(failure('not_in_encoding', params), { status: 422 });
  vi.stubGlobal('fetch', () => Promise.resolve(refused));
  const user = await openMenu(0);
  await user.click(screen.getByRole('menuitem', { name: 'The file it came from, corrected' }));
  await screen.findByText(/The file of “The port” is in windows-1252, which has no ж \(U\+0436\)/);
});

it('asks for all of a long list, in no address, and in the language of the page', async () => {
  const ids = Array.from({ length: 500 }, (_, index) => `article-${String(index)}`);
  const sent: [string, string, Record<string, FormDataEntryValue>][] = [];
  vi.spyOn(HTMLFormElement.prototype, 'submit').mockImplementation(function (this: HTMLFormElement) {
    sent.push([this.method, new URL(this.action).pathname, Object.fromEntries(new FormData(this))]);
  });
  const user = await openMenu(500, ids);
  await user.click(screen.getByRole('menuitem', { name: 'Review document with tracked changes (.docx)' }));
  const fields = { ids: ids.join(','), format: 'docx-review', scope: 'approved', locale: 'en' };
  expect(sent).toEqual([['post', '/api/export', fields]]);
  expect(document.querySelector('form')).toBeNull();
});
