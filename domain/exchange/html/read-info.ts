import type { DocumentInfo } from '../document';
import { toCalendarDate, toLanguageTag, toWebAddress } from '../info-values';
import { collapseSpaces } from '../white-space';
import type { HtmlDocument, HtmlElement, HtmlNode } from './parse-tree';
import { attribute } from './parse-tree';

const TITLE_KEYS = ['og:title', 'twitter:title', 'dc.title'];
const BYLINE_KEYS = ['author', 'dc.creator', 'article:author', 'byl'];
const DATE_KEYS = ['article:published_time', 'datepublished', 'dc.date', 'dc.date.issued', 'date', 'pubdate'];

/** What the head of a page says of the article; social-media tags first, for their titles lack the site's name. */
export function readInfo(document: HtmlDocument): DocumentInfo {
  const meta = new Map<string, string>();
  let lang: string | null = null;
  let canonical: string | null = null;
  let title: string | null = null;
  let time: string | null = null;
  for (const element of elementsOf(document.childNodes)) {
    switch (element.tagName) {
      case 'html':
        lang = attribute(element, 'lang') ?? attribute(element, 'xml:lang');
        break;
      case 'title':
        title ??= tidy(element.childNodes.map((node) => ('value' in node ? node.value : '')).join(''));
        break;
      case 'link':
        if (attribute(element, 'rel') === 'canonical') canonical ??= attribute(element, 'href');
        break;
      case 'time':
        time ??= attribute(element, 'datetime');
        break;
      case 'meta': {
        const key = ['name', 'property', 'itemprop'].map((name) => attribute(element, name)).find(Boolean);
        const content = tidy(attribute(element, 'content') ?? '');
        if (key && content && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
      }
    }
  }
  const first = (keys: readonly string[]): string | null =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined) ?? null;
  const byline = BYLINE_KEYS.map((key) => meta.get(key)).find((name) => name && !toWebAddress(name));
  return withoutNulls({
    title: first(TITLE_KEYS) ?? title,
    byline: byline ?? null,
    publishedOn: toCalendarDate(first(DATE_KEYS) ?? time),
    address: toWebAddress(canonical ?? meta.get('og:url') ?? null),
    lang: toLanguageTag(lang),
  });
}

const tidy = (text: string): string => collapseSpaces(text).trim();

function* elementsOf(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* elementsOf(node.childNodes);
  }
}

function withoutNulls(info: Readonly<Record<keyof DocumentInfo, string | null>>): DocumentInfo {
  return Object.fromEntries(Object.entries(info).filter(([, value]) => value !== null && value !== ''));
}
