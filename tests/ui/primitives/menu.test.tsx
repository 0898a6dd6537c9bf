import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import { renderInEnglish } from '../../support/render-in-english';

function renderMenu() {
  const onSelect = vi.fn();
  const user = renderInEnglish(
    <>
      <Menu
        label="Theme"
        trigger={<IconButton label="Theme">◐</IconButton>}
        items={[
          { key: 'light', label: 'Light', onSelect },
          { key: 'dark', label: 'Dark', onSelect: () => undefined },
        ]}
      />
      <button>After</button>
    </>,
  );
  return { user, onSelect };
}

test('opens at the first click, with its first item under the keys', async () => {
  const { user, onSelect } = renderMenu();
  const button = screen.getByRole('button', { name: 'Theme' });
  expect(button.getAttribute('aria-haspopup')).toBe('menu');
  await user.click(button);
  await screen.findByRole('menu', { name: 'Theme' });
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onSelect).toHaveBeenCalledOnce();
  expect(screen.queryByRole('menu')).toBeNull();
});

test.each(['{Enter}', ' ', '{ArrowDown}'])('opens by the key “%s”, and gives the focus back', async (key) => {
  const { user } = renderMenu();
  await user.tab();
  await user.keyboard(key);
  await screen.findByRole('menu', { name: 'Theme' });
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Theme' })));
});

test('a button that is only passed by keeps the focus while its menu comes, and then lets go', async () => {
  const { user } = renderMenu();
  await user.tab();
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Theme' }).id).not.toBe(''));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Theme' }));
  await user.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'After' }));
  expect(screen.queryByRole('menu')).toBeNull();
});
