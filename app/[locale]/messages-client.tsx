'use client';

import { NextIntlClientProvider, type Locale, type Messages } from 'next-intl';
import type { ReactNode } from 'react';

interface MessagesClientProps {
  readonly locale: Locale;
  readonly timeZone: string;
  /** All of them as one text: a page carries it as it is, where a tree is written and read node by node, some six thousand of them. */
  readonly messages: string;
  readonly children: ReactNode;
}

export function MessagesClient({ locale, timeZone, messages, children }: MessagesClientProps) {
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone} messages={read(locale, messages)}>
      {children}
    </NextIntlClientProvider>
  );
}

interface Reading {
  readonly text: string;
  readonly tree: Messages;
}

/**
 * What was read last in each language. Not kept by React, which begins a page that waits for its scripts again and again, and forgets
 * what a beginning had made.
 */
const readings = new Map<Locale, Reading>();

function read(locale: Locale, text: string): Messages {
  const known = readings.get(locale);
  if (known?.text === text) return known.tree;
  const tree = JSON.parse(text) as Messages;
  readings.set(locale, { text, tree });
  return tree;
}
