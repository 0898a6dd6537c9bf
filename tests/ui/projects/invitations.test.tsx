import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success } from '@/domain/result';
import { Invitations, type InvitationsPort } from '@/ui/projects/invitations';
import type { OpenInvitation } from '@/ui/projects/project';
import { renderInEnglish } from '../../support/render-in-english';

const ADDRESS = 'https://verso.example/en/invitation/token';
const OPEN: OpenInvitation = {
  id: 'invitation',
  role: 'editor',
  createdAt: '2027-01-01T00:00:00Z',
  expiresAt: '2027-01-08T00:00:00Z',
};

function open(invitations: readonly OpenInvitation[], change: Partial<InvitationsPort> = {}) {
  const asked: string[] = [];
  const port: InvitationsPort = {
    create: (role) => {
      asked.push(`create ${role}`);
      return Promise.resolve(success({ address: ADDRESS, expiresAt: OPEN.expiresAt }));
    },
    revoke: (id) => {
      asked.push(`revoke ${id}`);
      return Promise.resolve(success(null));
    },
    ...change,
  };
  return { user: renderInEnglish(<Invitations open={invitations} port={port} />), asked };
}

test('a new link is shown whole, selected and ready to be copied', async () => {
  const { user, asked } = open([]);
  await user.selectOptions(screen.getByLabelText('Role'), 'Editor');
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  const link = await screen.findByLabelText<HTMLInputElement>('Invitation link');
  expect(asked).toEqual(['create editor']);
  expect(link.value).toBe(ADDRESS);
  expect(link.value.slice(link.selectionStart ?? 0, link.selectionEnd ?? 0)).toBe(ADDRESS);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(ADDRESS);
  expect(screen.getByRole('button', { name: 'Copied' })).not.toBeNull();
});

test('a refusal is said in words and takes the focus', async () => {
  const { user } = open([], { create: () => Promise.resolve(failure('forbidden')) });
  await user.click(screen.getByRole('button', { name: 'Make a link' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Ask a project admin');
  expect(document.activeElement).toBe(alert);
});

test('a link is withdrawn only after asking', async () => {
  const { user, asked } = open([OPEN]);
  await user.click(screen.getByRole('button', { name: /Withdraw the link/ }));
  expect(asked).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(asked).toEqual(['revoke invitation']);
});
