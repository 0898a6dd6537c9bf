import type { Page } from 'playwright-core';

/** What a reader sees of the desk, as data. */
export interface DeskSeen {
  /** The words of each mark in the text, with what a screen reader adds. */
  readonly marks: readonly string[];
  /** The sentences that count as read. */
  readonly checked: readonly string[];
  /** The sentences of the translation, by segment. */
  readonly segments: readonly string[];
  readonly notes: readonly string[];
}

export async function deskSeen(page: Page): Promise<DeskSeen> {
  return page.evaluate(() => {
    const list = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const target = '[data-side=target] [data-segment]';
    return {
      marks: list('[data-block] [aria-details]').map(
        (mark) => `${mark.textContent}: ${mark.ariaDescription ?? mark.ariaLabel ?? ''}`,
      ),
      checked: list(`${target}[data-checked]`).map(({ textContent }) => textContent.trim()),
      segments: list(target).map(
        ({ textContent, dataset }) => `${dataset['segment'] ?? ''} ${textContent.trim()}`,
      ),
      notes: list('button[id^=note-]').map(({ textContent }) => textContent),
    };
  });
}
