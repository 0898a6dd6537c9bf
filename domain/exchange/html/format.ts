import type { TextFormat } from '../format';
import { parsed, refused } from '../parsed';
import { rewriteText } from '../rewrite-text';
import { withTitle } from '../with-title';
import { collectBlocks, mayIgnore } from './collect-blocks';
import { locateBlocks } from './locate-blocks';
import { parseTree } from './parse-tree';
import { readInfo } from './read-info';
import { writeHtml } from './write-html';

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)[\s>]/i;
const FRAGMENT = /^\s*<(?:article|main|section|div|h[1-6]|p|ul|ol|blockquote|figure|table)[\s>]/i;

/**
 * HTML: headings, paragraphs, list items, quotes, captions, table cells, preformatted text. Inline markup is
 * read through, white space collapsed, `<br>` kept as a line break.
 */
export const html: TextFormat = {
  kind: 'text',
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mediaType: 'text/html',
  detect: (sample) => {
    if (PAGE.test(sample)) return 'certain';
    return FRAGMENT.test(sample) ? 'likely' : 'unlikely';
  },
  parse: (text) => {
    const tree = parseTree(text, mayIgnore(text));
    if ('code' in tree) return refused(tree);
    const { blocks, issues } = collectBlocks(tree);
    if (blocks.length === 0) {
      return refused({ code: 'no_text', severity: 'error', position: null, params: {} });
    }
    return parsed(withTitle({ blocks, info: readInfo(tree) }), issues);
  },
  serialize: writeHtml,
  rewrite: (text, edits) => rewriteText(html, text, edits, (wanted) => locateBlocks(text, wanted)),
};
