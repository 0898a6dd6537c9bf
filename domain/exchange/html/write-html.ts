import type { DocumentBlock, TextDocument } from '../document';
import { groupBlocks } from '../group-blocks';
import { directionOfLang } from '../../text/script';

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Text as it stands between tags. */
export const toMarkup = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>\n');

/** A complete page: structure, language and direction, no style and no script. */
export function writeHtml({ blocks, info }: TextDocument, lang: string): string {
  return [
    '<!doctype html>',
    `<html lang="${escapeHtml(lang)}" dir="${directionOfLang(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(info.title ?? '')}</title>`,
    ...metaLines(info),
    '</head>',
    '<body>',
    ...groupBlocks(blocks).map(writeGroup),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function metaLines({ byline, publishedOn, address }: TextDocument['info']): readonly string[] {
  return [
    byline ? `<meta name="author" content="${escapeHtml(byline)}">` : '',
    publishedOn ? `<meta name="date" content="${escapeHtml(publishedOn)}">` : '',
    address ? `<link rel="canonical" href="${escapeHtml(address)}">` : '',
  ].filter((line) => line !== '');
}

function writeGroup(group: readonly DocumentBlock[]): string {
  const [first] = group;
  if (first === undefined) return '';
  const markup = toMarkup(first.text);
  switch (first.kind) {
    case 'heading':
      return `<h${first.level}>${markup}</h${first.level}>`;
    case 'caption':
      return `<figure><figcaption>${markup}</figcaption></figure>`;
    case 'quote':
      return `<blockquote>\n${group.map(({ text }) => `<p>${toMarkup(text)}</p>`).join('\n')}\n</blockquote>`;
    case 'list-item':
      return writeList(group);
    case 'paragraph':
      return `<p>${markup}</p>`;
  }
}

/** Nested lists. A level that is skipped (an item of level 3 under one of level 1) gets an item without text. */
function writeList(items: readonly DocumentBlock[]): string {
  let depth = 0;
  let markup = '';
  for (const { level, text } of items) {
    if (level <= depth) markup += '</li>\n</ul>\n'.repeat(depth - level) + '</li>\n<li>';
    else markup += '\n<ul>\n<li>'.repeat(level - depth);
    depth = level;
    markup += toMarkup(text);
  }
  return (markup + '</li>\n</ul>\n'.repeat(depth)).trim();
}
