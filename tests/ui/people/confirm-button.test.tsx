import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ConfirmButton } from '@/ui/people/confirm-button';
import { renderInEnglish } from '../../support/render-in-english';

function open() {
  const confirmed: string[] = [];
  const user = renderInEnglish(
    <ConfirmButton
      label="Remove"
      name="Remove Noor"
      question="Remove Noor? Her work stays."
      onConfirm={() => confirmed.push('Noor')}
    />,
  );
  return { user, confirmed };
}

test('asks before it acts, with the focus on the harmless answer', async () => {
  const { user, confirmed } = open();
  await user.click(screen.getByRole('button', { name: 'Remove Noor' }));
  expect(confirmed).toEqual([]);
  expect(document.activeElement?.textContent).toBe('Cancel');
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(confirmed).toEqual(['Noor']);
});

test.each(['{Enter}', '{Escape}'])(
  '%s lets it be, and the focus goes back where it came from',
  async (key) => {
    const { user, confirmed } = open();
    await user.click(screen.getByRole('button', { name: 'Remove Noor' }));
    await user.keyboard(key);
    expect(confirmed).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Noor' }));
  },
);
