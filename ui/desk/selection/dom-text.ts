/** Elements made by `StretchText`: their text is a stretch of a block, and nothing else. */
const STRETCH = '[data-block]';

export interface TextPlace {
  readonly blockId: string;
  readonly offset: number;
}

export function findStretchElement(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(STRETCH) ?? null;
}

/** The place in its block of a point of the page's text; null outside the texts. */
export function toTextPlace(node: Node, offset: number): TextPlace | null {
  const stretch = findStretchElement(node);
  if (stretch === null) return null;
  const before = document.createRange();
  before.selectNodeContents(stretch);
  before.setEnd(node, offset);
  return {
    blockId: stretch.dataset.block ?? '',
    offset: Number(stretch.dataset.from) + before.toString().length,
  };
}

export interface DomPoint {
  readonly node: Text;
  readonly offset: number;
}

/** The point of the page's text for a place in a block; null while the block is not on the page. */
export function toDomPoint(root: ParentNode, { blockId, offset }: TextPlace): DomPoint | null {
  for (const stretch of root.querySelectorAll<HTMLElement>(`[data-block="${CSS.escape(blockId)}"]`)) {
    const from = Number(stretch.dataset.from);
    const point = offset < from ? null : walkTo(stretch, offset - from);
    if (point !== null) return point;
  }
  return null;
}

function walkTo(stretch: HTMLElement, offset: number): DomPoint | null {
  const walker = document.createTreeWalker(stretch, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}

/** The range of the page for a span of a block, for measuring and highlighting. */
export function toDomRange(
  root: ParentNode,
  blockId: string,
  span: { readonly start: number; readonly end: number },
): Range | null {
  const start = toDomPoint(root, { blockId, offset: span.start });
  const end = toDomPoint(root, { blockId, offset: span.end });
  if (start === null || end === null) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** What the pointer is over, in the text; null also where the browser cannot tell (before 2025). */
export function textPlaceAt(x: number, y: number): TextPlace | null {
  if (!('caretPositionFromPoint' in document)) return null;
  const position = document.caretPositionFromPoint(x, y);
  return position && toTextPlace(position.offsetNode, position.offset);
}
