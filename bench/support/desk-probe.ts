import type { Page } from 'playwright-core';

/** What the page itself writes down; times in milliseconds since the navigation began. */
interface Probe {
  /** When the first text of the article was on the page; 0 until then. */
  shownAt: number;
  /** When the last task that held the page for 50 ms or more was over. */
  busyUntil: number;
  keyAt: number;
  /** From each last key of a mark to the end of the frame that shows it. */
  readonly marks: number[];
}

declare global {
  interface Window {
    versoProbe: Probe;
  }
}

/** Without a long task for so long, a page counts as ready: the measure of the peers in the same test. */
const QUIET_MS = 700;

/** The functions run in the page. None in them has a name: the loader would call a helper that the page has not. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.versoProbe = { shownAt: 0, busyUntil: 0, keyAt: 0, marks: [] };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        window.versoProbe.busyUntil = Math.max(window.versoProbe.busyUntil, startTime + duration);
      }
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver((_, observer) => {
      if (document.querySelector('[data-block]') === null) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => (window.versoProbe.shownAt = performance.now())));
    }).observe(document, { childList: true, subtree: true });
    addEventListener('keydown', ({ timeStamp }) => (window.versoProbe.keyAt = timeStamp), true);
  });
}

/** When the first mark could be made: the text is there, and the page has gone quiet. */
export async function readyTime(page: Page): Promise<number> {
  await page.waitForFunction(
    (quietMs) => {
      const { shownAt, busyUntil } = window.versoProbe;
      return shownAt > 0 && performance.now() - Math.max(shownAt, busyUntil) > quietMs;
    },
    QUIET_MS,
    { polling: 100 },
  );
  return page.evaluate(() => Math.max(window.versoProbe.shownAt, window.versoProbe.busyUntil));
}

/** Selects the next word of the next segment and marks it; the time from the last key until the frame that shows it. */
export async function timeOfMark(page: Page): Promise<number> {
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'a']) await page.keyboard.press(key);
  await page.waitForFunction(() => !document.querySelector('mark[data-chosen]'));
  await page.evaluate(() => {
    const before = window.versoProbe.marks.length;
    addEventListener(
      'keydown',
      () => {
        // The task after a frame's callbacks comes after that frame was drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (document.querySelector('mark[data-chosen]') === null)
            requestAnimationFrame(() => port2.postMessage(0));
          else window.versoProbe.marks[before] = performance.now() - window.versoProbe.keyAt;
        };
        requestAnimationFrame(() => port2.postMessage(0));
      },
      { capture: true, once: true },
    );
  });
  const done = await page.evaluate(() => window.versoProbe.marks.length);
  await page.keyboard.press('m');
  await page.waitForFunction((count) => window.versoProbe.marks.length > count, done);
  return page.evaluate(() => window.versoProbe.marks.at(-1) ?? NaN);
}
