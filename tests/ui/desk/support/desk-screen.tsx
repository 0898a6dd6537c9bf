import { cleanup, render, waitFor } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import { afterEach, beforeEach, vi } from 'vitest';
import { success } from '@/domain/result';
import type { DeskView } from '@/domain/review/desk-view';
import arabic from '@/messages/ar.json';
import english from '@/messages/en.json';
import { Desk } from '@/ui/desk/desk';
import { DEFAULT_PREFERENCES } from '@/ui/desk/desk-preferences';
import type { DeskPort } from '@/ui/desk/desk-port';
import { unusedPort } from './session';

const answer = <Value,>(value: Value) => Promise.resolve(success(value));

/** A server that answers what the desk asks as it opens: this article, and nothing beside it. What else is asked fails the test. */
export function openingPort(view: DeskView, change: Partial<DeskPort> = {}): DeskPort {
  const unused = unusedPort();
  return {
    ...unused,
    loadDesk: () => answer(view),
    terms: { ...unused.terms, list: () => answer({ terms: [] }) },
    models: { ...unused.models, runs: () => answer({ isOn: false, runs: [] }) },
    groups: { ...unused.groups, listFindings: () => answer({ findings: [], isCut: false }) },
    listCheckFindings: () => answer({ findings: [], dismissals: [], blocking: [] }),
    savePreferences: () => answer({}),
    ...change,
  };
}

/** For each test of the file a screen without layout, which is all that jsdom has, and nothing left on it by the test before. */
export function setUpDeskScreen(): void {
  beforeEach(() => {
    localStorage.clear();
    vi.stubGlobal('CSS', { escape: (text: string) => text });
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    Element.prototype.scrollIntoView = () => undefined;
    Range.prototype.getClientRects = () => Object.assign([], { item: () => null });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** The desk on the screen, on its way. */
export const renderDesk = (port: DeskPort, locale: 'en' | 'ar' = 'en') =>
  render(
    <NextIntlClientProvider locale={locale} messages={locale === 'en' ? english : arabic} timeZone="UTC">
      <Desk port={port} preferences={DEFAULT_PREFERENCES} />
    </NextIntlClientProvider>,
  );

/** The desk on the screen, and its text, once it has the keys. */
export async function showDesk(port: DeskPort, locale: 'en' | 'ar' = 'en') {
  const { unmount } = renderDesk(port, locale);
  const text = await waitFor(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || !focused.matches('[role=group]:has([data-block])'))
      throw new Error('The text does not have the keys');
    return focused;
  });
  return { text, unmount };
}
