import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Dialog } from '@/ui/primitives/dialog';
import { IconButton } from '@/ui/primitives/icon-button';
import { Menu } from '@/ui/primitives/menu';
import { renderInEnglish } from '../../support/render-in-english';

/** Two ways to one dialog. It goes as a whole when it is closed, as those of the desk do. */
function Page() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button onClick={() => setIsOpen(true)}>Open</button>
      <Menu
        label="More"
        trigger={<IconButton label="More">…</IconButton>}
        items={[{ key: 'open', label: 'Open', onSelect: () => setIsOpen(true) }]}
      />
      {isOpen && (
        <Dialog open onOpenChange={setIsOpen} title="A question">
          <input aria-label="Answer" />
        </Dialog>
      )}
    </>
  );
}

test('gives the keyboard back to what had it, however it was opened', async () => {
  const user = renderInEnglish(<Page />);
  const button = screen.getByRole('button', { name: 'Open' });
  button.focus();
  await user.keyboard('{Enter}');
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(button));

  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Open' }));
  await screen.findByRole('dialog');
  await user.keyboard('{Escape}');
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })));
});
