'use client';

import { NextIntlClientProvider, type Locale, type Messages } from 'next-intl';
import { useMemo, type ReactNode } from 'react';

interface MessagesClientProps {
  readonly locale: Locale;
  readonly timeZone: string;
  /** All of them as one text: a page carries it as it is, where a tree is written and read node by node, some six thousand of them. */
  readonly messages: string;
  readonly children: ReactNode;
}

export function MessagesClient({ locale, timeZone, messages, children }: MessagesClientProps) {
  const tree = useMemo(() => JSON.parse(messages) as Messages, [messages]);
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={tree}>
      {children}
    </NextIntlClientProvider>
  );
}
