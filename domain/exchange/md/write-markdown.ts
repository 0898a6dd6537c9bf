import type { DocumentBlock } from '../document';
import { groupBlocks } from '../group-blocks';
import { trimSpaces } from '../white-space';

/** Every character that CommonMark could take for inline markup, wherever it stands. */
const INLINE = /[\\`*_[\]~]|<(?=[a-z/!?])|&(?=#|[a-z])/gi;
/** What would begin a heading, a list, a quote, a rule or an underline at the start of a line. */
const LINE_START = /^(\d{1,9}(?=[.)])|(?=[#+\->=]))/;

/** A line of text, without the white space at its ends. */
export function escapeLine(line: string): string {
  return trimSpaces(line).replace(INLINE, '\\$&').replace(LINE_START, '$1\\');
}

/** Text of a block as Markdown; a line break is a hard break, which continues with the indent given. */
function toMarkdown(text: string, indent: string): string {
  return text.split('\n').map(escapeLine).join(`\\\n${indent}`);
}

/** Blocks as CommonMark. A caption is the text of an image whose address is not known. */
export function writeMarkdown(blocks: readonly DocumentBlock[]): string {
  return groupBlocks(blocks)
    .map((group) => `${writeGroup(group)}\n`)
    .join('\n');
}

function writeGroup(group: readonly DocumentBlock[]): string {
  const [first] = group;
  if (first === undefined) return '';
  switch (first.kind) {
    case 'heading':
      // A run of # at the end of a heading would be taken for its closing.
      return `${'#'.repeat(first.level)} ${first.text.split('\n').map(escapeLine).join('<br>').replace(/#+$/, '\\$&')}`;
    case 'caption':
      return `![${first.text.split('\n').map(escapeLine).join(' ')}](<>)`;
    case 'quote':
      return group.map(({ text }) => `> ${toMarkdown(text, '> ')}`).join('\n>\n');
    case 'list-item':
      return writeList(group);
    case 'paragraph':
      return toMarkdown(first.text, '');
  }
}

/** An item deeper than one below its parent opens the levels between on its own line: `- - text`. */
function writeList(items: readonly DocumentBlock[]): string {
  let depth = 0;
  return items
    .map(({ level, text }) => {
      const open = Math.min(depth, level - 1);
      depth = level;
      return '  '.repeat(open) + '- '.repeat(level - open) + toMarkdown(text, '  '.repeat(level));
    })
    .join('\n');
}
