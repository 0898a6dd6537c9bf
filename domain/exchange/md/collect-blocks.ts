import type { Nodes, RootContent } from 'mdast';
import type { BlockKind } from '../../article/block';
import type { DocumentBlock } from '../document';
import { html } from '../html/format';
import { splitAtEmptyLines, trimSpaces } from '../white-space';
import { imageText, inlineText } from './inline-text';

/** A block with the node that it was read from. */
export interface LocatedBlock extends DocumentBlock {
  /** Null for a paragraph without any markup, which needs no parser. */
  readonly node: Nodes | null;
  /** Of a node that holds several, which one. */
  readonly part: number;
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly listDepth: number;
}

const TOP: Context = { kind: 'paragraph', level: 0, listDepth: 0 };

/** The prose of a syntax tree as blocks. A block inside a list item or a quote is one of these. */
export function collectBlocks(
  nodes: readonly RootContent[],
  context: Context = TOP,
): readonly LocatedBlock[] {
  return nodes.flatMap((node) => blocksOf(node, context));
}

function blocksOf(node: Nodes, context: Context): readonly LocatedBlock[] {
  const { kind, level, listDepth } = context;
  switch (node.type) {
    case 'heading':
      return block(node, 'heading', node.depth, inlineText(node.children));
    case 'paragraph': {
      const caption = imageText(node.children);
      return caption === null
        ? block(node, kind, level, inlineText(node.children))
        : block(node, 'caption', 0, caption);
    }
    case 'blockquote':
      return collectBlocks(node.children, { ...context, kind: 'quote', level: 0 });
    case 'list':
      return collectBlocks(node.children, { ...context, listDepth: listDepth + 1 });
    case 'listItem':
      return collectBlocks(node.children, { ...context, kind: 'list-item', level: listDepth });
    case 'code':
      return splitAtEmptyLines(node.value.split('\n')).flatMap((text, part) =>
        block(node, kind, level, text, part),
      );
    case 'html':
      return (html.parse(node.value).value?.blocks ?? []).map((one, part) => ({ ...one, node, part }));
    default:
      return [];
  }
}

function block(node: Nodes, kind: BlockKind, level: number, text: string, part = 0): readonly LocatedBlock[] {
  const trimmed = trimSpaces(text);
  return trimmed.trim() === '' ? [] : [{ kind, level, text: trimmed, node, part }];
}
