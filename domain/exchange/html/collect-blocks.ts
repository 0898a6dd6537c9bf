import type { BlockKind } from '../../article/block';
import type { DocumentBlock } from '../document';
import type { ExchangeIssue } from '../issue';
import { collapseSpaces, splitAtEmptyLines } from '../white-space';
import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-tree';
import { attribute } from './parse-tree';

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that begin and end a line of their own in every browser. */
const BLOCK_TAGS = tags(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search ' +
    'section summary table tbody td tfoot th thead tr ul',
);
const LIST_TAGS = tags('ul ol menu dir');
/** Not text at all. */
const SILENT_TAGS = tags(
  'head script style template noscript iframe object embed svg math canvas audio video map rt rp',
);
/** Text, but of the page and not of the article: left out, and said so. */
const CONTROL_TAGS = tags('nav button select textarea datalist');
const MAY_IGNORE = new RegExp(`<(?:${[...CONTROL_TAGS].join('|')})\\b|\\shidden\\b`, 'i');

/** Whether an element might be left out, and its place be asked for. */
export function mayIgnore(html: string): boolean {
  return MAY_IGNORE.test(html);
}

interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly listDepth: number;
  readonly preformatted: boolean;
}

/** Text nodes and line breaks that belong together, and the paragraphs that are made of them in order. */
export interface BlockRun {
  readonly nodes: readonly HtmlNode[];
  /** With the number of the block; null for one that is blank. */
  readonly paragraphs: readonly { readonly text: string; readonly block: number | null }[];
}

export interface CollectedBlocks {
  readonly blocks: readonly DocumentBlock[];
  readonly runs: readonly BlockRun[];
  readonly issues: readonly ExchangeIssue[];
}

/** The prose of a page in the order of its source, as blocks. */
export function collectBlocks(document: HtmlDocument): CollectedBlocks {
  const collector = new Collector();
  const context: Context = { kind: 'paragraph', level: 0, listDepth: 0, preformatted: false };
  collector.visitAll(document.childNodes, context);
  collector.endBlock(context);
  return collector;
}

class Collector implements CollectedBlocks {
  readonly blocks: DocumentBlock[] = [];
  readonly runs: BlockRun[] = [];
  readonly issues: ExchangeIssue[] = [];
  /** Lines of the block being read; `<br>` begins a new one. */
  #lines: string[] = [''];
  #nodes: HtmlNode[] = [];

  visitAll(nodes: readonly HtmlNode[], context: Context): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.#addText(node, node.value, context);
      else if ('tagName' in node) this.#visitElement(node, context);
    }
  }

  /** Two line breaks or more in a row are how many pages separate paragraphs: they end a block too. */
  endBlock({ kind, level }: Context): void {
    const paragraphs = splitAtEmptyLines(this.#lines);
    this.#lines = [''];
    const nodes = this.#nodes;
    if (nodes.length > 0) this.#nodes = [];
    const made = paragraphs.map((text) => {
      if (text.trim() === '') return { text, block: null };
      this.blocks.push({ kind, level, text });
      return { text, block: this.blocks.length - 1 };
    });
    if (made.some(({ block }) => block !== null)) this.runs.push({ nodes, paragraphs: made });
  }

  #visitElement(element: HtmlElement, context: Context): void {
    const { tagName } = element;
    if (tagName === 'br') {
      this.#lines.push('');
      this.#nodes.push(element);
    } else if (CONTROL_TAGS.has(tagName) || attribute(element, 'hidden') !== null) {
      this.#ignore(element);
    } else if (BLOCK_TAGS.has(tagName)) {
      this.endBlock(context);
      const inner = enter(tagName, context);
      this.visitAll(element.childNodes, inner);
      this.endBlock(inner);
    } else if (!SILENT_TAGS.has(tagName)) {
      this.visitAll(element.childNodes, context);
    }
  }

  #addText(node: HtmlNode, value: string, { preformatted }: Context): void {
    this.#nodes.push(node);
    if (preformatted) {
      const [first = '', ...rest] = value.split('\n');
      this.#lines.push((this.#lines.pop() ?? '') + first, ...rest);
      return;
    }
    const line = this.#lines.pop() ?? '';
    const text = collapseSpaces(value);
    this.#lines.push(line + (line.endsWith(' ') && text.startsWith(' ') ? text.slice(1) : text));
  }

  #ignore(element: HtmlElement): void {
    if (!hasText(element)) return;
    const place = element.sourceCodeLocation;
    this.issues.push({
      code: 'element_ignored',
      severity: 'warning',
      position: place ? { line: place.startLine, column: place.startCol } : null,
      params: { name: element.tagName },
    });
  }
}

/** A paragraph inside a quote, a list item or a caption is one of these; a heading is a heading everywhere. */
function enter(tagName: string, outer: Context): Context {
  const heading = /^h([1-6])$/.exec(tagName);
  if (heading) return { ...outer, kind: 'heading', level: Number(heading[1]) };
  if (LIST_TAGS.has(tagName)) return { ...outer, listDepth: outer.listDepth + 1 };
  if (tagName === 'li') return { ...outer, kind: 'list-item', level: Math.max(1, outer.listDepth) };
  if (tagName === 'blockquote') return { ...outer, kind: 'quote', level: 0 };
  if (tagName === 'figcaption' || tagName === 'caption') return { ...outer, kind: 'caption', level: 0 };
  return tagName === 'pre' ? { ...outer, preformatted: true } : outer;
}

function hasText(element: HtmlElement): boolean {
  return element.childNodes.some((node) => {
    if (node.nodeName === '#text' && 'value' in node) return node.value.trim() !== '';
    return 'tagName' in node && !SILENT_TAGS.has(node.tagName) && hasText(node);
  });
}
