import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ReadyButton } from '@/ui/primitives/ready-button';
import { renderInEnglish } from '../../support/render-in-english';

test('a button that cannot do yet what it says, says what is missing, and does nothing', async () => {
  const press = vi.fn();
  const user = renderInEnglish(
    <ReadyButton missing="Choose a file first." onPress={press}>
      Import
    </ReadyButton>,
  );
  const button = screen.getByRole('button', { name: 'Import', description: 'Choose a file first.' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.tab();
  expect(document.activeElement).toBe(button);
  await user.keyboard('{Enter}');
  expect(press).not.toHaveBeenCalled();
});

test('a form is not sent by Enter in a field while something is missing', async () => {
  const send = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const formWith = (missing: string | null) => (
    <form onSubmit={send}>
      <input aria-label="Document" />
      <ReadyButton missing={missing}>Add</ReadyButton>
    </form>
  );
  const user = renderInEnglish(formWith('Choose an article first.'));
  await user.type(screen.getByRole('textbox'), 'One{Enter}');
  expect(send).not.toHaveBeenCalled();
});

test('what is ready is done, and not twice while it is under way', async () => {
  const press = vi.fn();
  const user = renderInEnglish(
    <>
      <ReadyButton missing={null} onPress={press}>
        Import
      </ReadyButton>
      <ReadyButton missing={null} isBusy onPress={press}>
        Again
      </ReadyButton>
    </>,
  );
  await user.click(screen.getByRole('button', { name: 'Again' }));
  expect(press).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Import' }));
  expect(press).toHaveBeenCalledOnce();
});
