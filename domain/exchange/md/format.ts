import type { TextFormat } from '../format';
import { rewriteText } from '../rewrite-text';
import { locateBlocks } from './locate-blocks';
import { readMarkdown } from './read-markdown';
import { writeMarkdown } from './write-markdown';

const STRONG_SIGNS = [
  /^#{1,6} \S/m,
  /\]\((?:https?:|\/|#|<)/,
  /^!\[/m,
  /^```/m,
  /^> \S/m,
  /^---\n[\w-]+:/,
  /\*\*\S/,
];

/** Markdown (CommonMark, and front matter of `key: value` pairs). Inline markup is read through. */
export const md: TextFormat = {
  kind: 'text',
  id: 'md',
  extensions: ['md', 'markdown'],
  mediaType: 'text/markdown',
  detect: (sample) => (STRONG_SIGNS.some((sign) => sign.test(sample)) ? 'likely' : 'unlikely'),
  parse: readMarkdown,
  rewrite: (text, edits) => rewriteText(md, text, edits, (wanted) => locateBlocks(text, wanted)),
  serialize: ({ blocks }) => writeMarkdown(blocks),
};
