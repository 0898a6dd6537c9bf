import type { Change, ChangeSet } from '../../text/change-set';
import { spliceRawText, type RawText } from '../raw-text';
import { escapeXml } from './escape-xml';

const CDATA_START = '<![CDATA[';
const CDATA_END = ']]>';

/**
 * Changes of a text as changes of the XML document that it was read from, where `raw.start` lies before all of it. Within a CDATA
 * section text is written as it reads, and never so that it ends the section.
 */
export function spliceXmlText(document: string, raw: RawText, changes: ChangeSet): readonly Change[] {
  return spliceRawText(raw, changes, (text) => text).map((change) =>
    isInCdata(document.slice(raw.start, change.start)) ? inCdata(document, change) : inText(document, change),
  );
}

const isInCdata = (before: string): boolean =>
  before.lastIndexOf(CDATA_START) > before.lastIndexOf(CDATA_END);

function inCdata(document: string, { start, end, insert }: Change): Change {
  const around = document.slice(start - 2, start) + insert + document.slice(end, end + 2);
  const plain = insert.replace(/[&<>"\n\t]/g, '');
  const isFit = !around.includes(CDATA_END) && escapeXml(plain) === plain;
  return { start, end, insert: isFit ? insert : CDATA_END + escapeXml(insert) + CDATA_START };
}

/** `]]>` may not stand in text either, and may come of a deletion. */
function inText(document: string, { start, end, insert }: Change): Change {
  const written = escapeXml(insert);
  const before = document.slice(Math.max(0, start - 2), start) + written;
  const isEnd = before.endsWith(']]') && document[end] === '>';
  return isEnd ? { start, end: end + 1, insert: `${written}&gt;` } : { start, end, insert: written };
}
