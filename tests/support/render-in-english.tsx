import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { Tooltip } from 'radix-ui';
import { afterEach } from 'vitest';
import english from '@/messages/en.json';

afterEach(cleanup);

/** A component with the interface's English words around it, and somebody to use it. */
export function renderInEnglish(element: ReactElement): UserEvent {
  render(
    <NextIntlClientProvider locale="en" messages={english} timeZone="UTC">
      <Tooltip.Provider>{element}</Tooltip.Provider>
    </NextIntlClientProvider>,
  );
  return userEvent.setup();
}
