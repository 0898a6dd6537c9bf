import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure, success, type Result } from '@/domain/result';
import { InvitationForm, type NewAccount } from '@/ui/account/invitation-form';
import { renderInEnglish } from '../../support/render-in-english';

function open(signedInAs: { name: string; email: string } | null, answer: Result<unknown> = success(null)) {
  const joined: (NewAccount | null | 'done')[] = [];
  const user = renderInEnglish(
    <InvitationForm
      projectName="Coastal desk"
      role="reviewer"
      signedInAs={signedInAs}
      onJoin={(account) => {
        joined.push(account);
        return Promise.resolve(answer);
      }}
      onJoined={() => joined.push('done')}
      onSignOut={() => Promise.resolve()}
    />,
  );
  return { user, joined };
}

test('says what it is for, and makes an account for whoever has none', async () => {
  const { user, joined } = open(null);
  expect(screen.getByText(/Coastal desk/).closest('p')?.textContent).toBe(
    'You are invited into the project Coastal desk as: Reviewer.',
  );
  await user.type(screen.getByLabelText('Name'), 'Noor Aziz');
  await user.type(screen.getByLabelText('E-mail'), 'noor@example.org');
  await user.type(screen.getByLabelText('New password'), 'seven boats at noon');
  await user.click(screen.getByRole('button', { name: 'Create the account' }));
  expect(joined).toEqual([
    { name: 'Noor Aziz', email: 'noor@example.org', password: 'seven boats at noon' },
    'done',
  ]);
});

test('whoever is signed in joins as who they are, without another account', async () => {
  const { user, joined } = open({ name: 'Noor', email: 'noor@example.org' });
  expect(screen.queryByLabelText('New password')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Join as Noor' }));
  expect(joined).toEqual([null, 'done']);
});

test('a link that somebody else used meanwhile is explained with the remedy', async () => {
  const { user, joined } = open({ name: 'Noor', email: 'noor@example.org' }, failure('invitation_used'));
  await user.click(screen.getByRole('button', { name: 'Join as Noor' }));
  expect((await screen.findByRole('alert')).textContent).toContain('ask for a new one');
  expect(joined).toEqual([null]);
  expect(screen.getByRole('button', { name: 'Join as Noor' }).hasAttribute('disabled')).toBe(false);
});
