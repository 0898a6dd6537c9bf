import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { FilterForm } from '@/ui/tables/filter-form';
import { NothingFound } from '@/ui/tables/nothing-found';
import { renderInEnglish } from '../../support/render-in-english';

function List() {
  const [search, setSearch] = useState('zzz');
  const clear = () => setSearch('');
  return (
    <>
      <FilterForm inUse={search === '' ? 0 : 1} onClear={clear} isSearch>
        <input
          type="search"
          aria-label="Search"
          defaultValue="zzz"
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      </FilterForm>
      {search === '' ? (
        <p>Everything</p>
      ) : (
        <NothingFound clear={clear}>No article matches these filters.</NothingFound>
      )}
    </>
  );
}

const searchField = () => screen.getByRole<HTMLInputElement>('searchbox');

test.each(['the list', 'the filters'])(
  'filters are cleared from %s, the search field too, and whoever pressed stands among the filters',
  async (place) => {
    const user = renderInEnglish(<List />);
    const buttons = screen.getAllByRole('button', { name: 'Clear filters' });
    const button = buttons[place === 'the list' ? 1 : 0];
    if (button === undefined) throw new Error('There is no such button');
    await user.click(button);
    expect(screen.getByText('Everything')).toBeTruthy();
    expect(searchField().value).toBe('');
    expect(document.activeElement?.closest('[data-filters]')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  },
);

test('where the choice lives in the address a link clears it, and nothing is offered where none is made', () => {
  renderInEnglish(
    <>
      <NothingFound clear="/reports/errors">Nothing here.</NothingFound>
      <NothingFound clear={null}>Nothing at all.</NothingFound>
    </>,
  );
  const [link, ...more] = screen.getAllByRole('link', { name: 'Clear filters' });
  expect(link?.getAttribute('href')).toMatch(/\/reports\/errors$/);
  expect(more).toHaveLength(0);
  expect(screen.queryByRole('button')).toBeNull();
});
