import { screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { success } from '@/domain/result';
import type { CampaignPort } from '@/ui/campaigns/campaigns-port';
import { UploadDocument } from '@/ui/campaigns/upload-document';
import { renderInEnglish } from '../../support/render-in-english';

test('a file can be given instead of a text, and taken away again', async () => {
  const upload = vi.fn<CampaignPort['upload']>(() => Promise.resolve(success('article')));
  const port = { upload, add: () => Promise.resolve(success(null)) } as unknown as CampaignPort;
  const user = renderInEnglish(<UploadDocument port={port} />);
  const first = within(screen.getByRole('group', { name: 'Translation 1' }));
  const text = first.getByLabelText<HTMLTextAreaElement>('Text');
  await user.upload(
    first.getByLabelText('Choose a file: Text'),
    new File(['Old'], 'old.txt', { type: 'text/plain' }),
  );
  expect(text.disabled).toBe(true);
  await user.click(first.getByRole('button', { name: 'Remove old.txt' }));
  expect(text.disabled).toBe(false);

  const file = new File(['New'], 'new.txt', { type: 'text/plain' });
  await user.upload(first.getByLabelText('Choose a file: Text'), file);
  await user.type(screen.getByLabelText(/^Name of the document/), 'The harbour');
  await user.click(screen.getByRole('button', { name: 'Import and add' }));
  await vi.waitFor(() => expect(upload).toHaveBeenCalledOnce());
  expect(upload.mock.calls[0]?.[0].target).toBe(file);
  // What was sent does not wait to be sent again.
  await vi.waitFor(() => expect(first.queryByText('new.txt')).toBeNull());
});
