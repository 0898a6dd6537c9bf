import type { PhrasingContent } from 'mdast';
import { joinLines } from '../join-lines';
import { trimSpaces } from '../white-space';

/** What is read when the markup is taken away: the words of links and emphasis; hard breaks as LF. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  // Soft breaks are joined over the whole run, for emphasis may begin or end at one; hard breaks wait as U+0000,
  // which no checked text holds.
  const text = nodes.map(textOf).join('');
  return joinLines(text).split(HARD_BREAK).map(trimSpaces).join('\n');
}

const HARD_BREAK = '\0';

function textOf(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return HARD_BREAK;
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? HARD_BREAK : '';
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      return node.children.map(textOf).join('');
    case 'image':
    case 'imageReference':
    case 'footnoteReference':
      return '';
  }
}

/** The alternative texts of a paragraph that holds images and nothing else, or null. */
export function imageText(nodes: readonly PhrasingContent[]): string | null {
  const texts: string[] = [];
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') texts.push(node.alt ?? '');
    else if (node.type === 'link' || node.type === 'linkReference') {
      const inside = imageText(node.children);
      if (inside === null) return null;
      texts.push(inside);
    } else if (node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '')) return null;
  }
  return texts.length === 0 ? null : joinLines(texts.join(' '));
}
