import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { success } from '@/domain/result';
import { PeopleList, type PeoplePort } from '@/ui/people/people-list';
import type { Person } from '@/ui/people/person';
import { renderInEnglish } from '../../support/render-in-english';

const person = (id: string, name: string, more: Partial<Person> = {}): Person => ({
  id,
  name,
  email: `${id}@example.org`,
  isAdministrator: false,
  disabled: false,
  createdAt: '2027-01-01T00:00:00Z',
  ...more,
});

function open(people: readonly Person[]) {
  const asked: string[] = [];
  const port: PeoplePort = {
    setDisabled: (userId, disabled) => {
      asked.push(`${userId} disabled ${String(disabled)}`);
      return Promise.resolve(success(null));
    },
    setAdministrator: (userId, isAdministrator) => {
      asked.push(`${userId} administrator ${String(isAdministrator)}`);
      return Promise.resolve(success(null));
    },
  };
  const user = renderInEnglish(<PeopleList people={people} ownId="self" port={port} />);
  return { user, asked };
}

test('each button says whom it is about, and does it', async () => {
  const { user, asked } = open([person('self', 'Alma'), person('noor', 'Noor')]);
  await user.click(screen.getByRole('button', { name: 'Shut out: Noor' }));
  await user.click(screen.getByRole('button', { name: 'Make administrator: Noor' }));
  expect(asked).toEqual(['noor disabled true', 'noor administrator true']);
});

test('nobody can shut themselves out', () => {
  open([person('self', 'Alma', { isAdministrator: true })]);
  expect(screen.queryByRole('button')).toBeNull();
});

test('people are found by part of a name or an e-mail, and nobody found says how to go on', async () => {
  const { user } = open([person('self', 'Alma'), person('noor', 'نور عزيز'), person('dana', 'Dana')]);
  const search = screen.getByRole('searchbox');
  await user.type(search, 'NOOR@');
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringContaining('نور عزيز'),
  ]);
  await user.type(search, 'x');
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

test('whoever is shut out can only be let in again', () => {
  open([person('self', 'Alma'), person('noor', 'Noor', { disabled: true })]);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Let in again']);
});
