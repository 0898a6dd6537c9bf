import type { Change, ChangeSet } from '../../text/change-set';
import { spliceRawText, type RawText } from '../raw-text';
import { escapeXml } from './escape-xml';

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

type Escape = (text: string) => string;

/**
 * Changes of a text as changes of the XML document that it was read from, where `raw.start` lies before all of it. Within a CDATA
 * section text is written as it reads, and never so that it ends the section; elsewhere as `escape` writes it.
 */
export function spliceXmlText(
  document: string,
  raw: RawText,
  changes: ChangeSet,
  escape: Escape = escapeXml,
): readonly Change[] {
  return spliceRawText(raw, changes, (text) => text).map((change) =>
    isInCdata(document.slice(raw.start, change.start))
      ? inCdata(document, change, escape)
      : inText(document, change, escape),
  );
}

/** In the order of the text: what looks like a section within a comment, or like a comment within a section, is none. */
const SECTIONS = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?:[\s\S]*?\]\]>)?/g;

/** Whether a section begins in a piece of a document that does not end there. */
export const isInCdata = (before: string): boolean =>
  before.includes(CDATA_START) && [...before.matchAll(SECTIONS)].some(([section]) => section === CDATA_START);

function inCdata(document: string, { start, end, insert }: Change, escape: Escape): Change {
  const around = document.slice(start - 2, start) + insert + document.slice(end, end + 2);
  const plain = insert.replace(/[&<>"\n\t]/g, '');
  const isFit = !around.includes(CDATA_END) && !around.includes('\r\n') && escapeXml(plain) === plain;
  return { start, end, insert: isFit ? insert : CDATA_END + escape(insert) + CDATA_START };
}

/** `]]>` may not stand in text either, and may come of a deletion; so may one line end of two. */
function inText(document: string, { start, end, insert }: Change, escape: Escape): Change {
  const written = escape(insert);
  if (written === '' && document[start - 1] === '\r' && document[end] === '\n')
    return { start, end, insert: CDATA_START + CDATA_END };
  const before = document.slice(Math.max(0, start - 2), start) + written;
  const isEnd = before.endsWith(']]') && document[end] === '>';
  return isEnd ? { start, end: end + 1, insert: `${written}&gt;` } : { start, end, insert: written };
}
