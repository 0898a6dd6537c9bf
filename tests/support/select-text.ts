import type { Page } from 'playwright-core';

/** Selects words of the article as a mouse does: pressed at their beginning, released at their end. */
export async function selectText(page: Page, context: string, words: string): Promise<void> {
  const box = await page.evaluate(
    ([around, wanted]) => {
      const walker = document.createTreeWalker(
        document.querySelector('[data-block]')?.ownerDocument.body ?? document.body,
        NodeFilter.SHOW_ELEMENT,
      );
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (!(node instanceof HTMLElement) || node.dataset['block'] === undefined) continue;
        const at = node.textContent.indexOf(around);
        if (at < 0) continue;
        node.scrollIntoView({ block: 'center' });
        const start = at + around.indexOf(wanted);
        const range = document.createRange();
        const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        let offset = 0;
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
          const length = text.textContent?.length ?? 0;
          if (start >= offset && start < offset + length) range.setStart(text, start - offset);
          if (start + wanted.length > offset && start + wanted.length <= offset + length) {
            range.setEnd(text, start + wanted.length - offset);
          }
          offset += length;
        }
        const { left, right, top, height } = range.getBoundingClientRect();
        return { left, right, middle: top + height / 2 };
      }
      return null;
    },
    [context, words] as const,
  );
  if (box === null) throw new Error(`No paragraph holds “${context}”`);
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 4 });
  await page.mouse.up();
}
