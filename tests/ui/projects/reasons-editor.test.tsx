import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { failure, success } from '@/domain/result';
import { listReasons, type Reason } from '@/domain/review/reason';
import { ReasonsEditor, type SaveReasons } from '@/ui/projects/reasons-editor';
import { renderInEnglish } from '../../support/render-in-english';

const STYLE: Reason = { code: 'own-style', label: 'House style', isActive: true, isPreference: false };
const FREE: Reason = { code: 'own-free', label: 'Too free', isActive: true, isPreference: false };
const STORED = listReasons([STYLE, FREE]);

let saved: (readonly Reason[])[] = [];
beforeEach(() => (saved = []));

const keep: SaveReasons = (base, wanted) => {
  expect(base).toEqual(STORED);
  saved.push(wanted);
  return Promise.resolve(success({ reasons: wanted }));
};

const ownOf = (reasons: readonly Reason[] | undefined) =>
  reasons?.filter(({ code }) => code.startsWith('own-')).map(({ label }) => label);

test('a reason is switched off, another added, renamed, marked as a preference and moved, and all is saved at once', async () => {
  const user = renderInEnglish(<ReasonsEditor reasons={STORED} onSave={keep} />);
  expect(screen.getByRole('button', { name: 'Save' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('checkbox', { name: 'Offered: Unclear' }));
  await user.type(screen.getByRole('textbox', { name: 'New reason' }), 'A matter of taste{Enter}');
  await user.click(screen.getByRole('checkbox', { name: 'A matter of taste: a preference, not an error' }));
  await user.click(screen.getByRole('button', { name: 'Move A matter of taste up' }));
  expect(screen.getByRole('status').textContent).toContain('A matter of taste is now number 2.');
  const label = screen.getByRole('textbox', { name: 'Words of the reason House style' });
  await user.type(label, ' guide');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(ownOf(saved[0])).toEqual(['House style guide', 'A matter of taste', 'Too free']);
  expect(saved[0]?.find(({ label: words }) => words === 'A matter of taste')?.isPreference).toBe(true);
  expect(saved[0]?.find(({ code }) => code === 'unclear')?.isActive).toBe(false);
});

test('a built-in reason can be switched off and no more', () => {
  renderInEnglish(<ReasonsEditor reasons={STORED} onSave={keep} />);
  const row = screen.getByText('Duplicate of another correction').closest('li');
  if (row === null) throw new Error('There is no such row');
  expect(within(row).getAllByRole('checkbox')).toHaveLength(1);
  expect(within(row).queryByRole('button')).toBeNull();
});

test('what is wrong is said before anything is sent, and what was typed stays', async () => {
  const user = renderInEnglish(<ReasonsEditor reasons={STORED} onSave={keep} />);
  const field = screen.getByRole('textbox', { name: 'New reason' });
  await user.type(field, 'house style{Enter}');
  expect(screen.getByRole('alert').textContent).toContain('There are two reasons');
  expect(field).toHaveProperty('value', 'house style');
  expect(saved).toEqual([]);
});

test('a refusal of the server is said, and the draft stays', async () => {
  const refuse: SaveReasons = () => Promise.resolve(failure('reasons_stale'));
  const user = renderInEnglish(<ReasonsEditor reasons={STORED} onSave={refuse} />);
  await user.click(screen.getByRole('button', { name: 'Remove Too free' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toContain('Somebody else changed the reasons');
  expect(screen.queryByRole('textbox', { name: 'Words of the reason Too free' })).toBeNull();
});
