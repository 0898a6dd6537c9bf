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
  const spliced: Change[] = [];
  let reached = raw.start;
  let written = '';
  for (const change of joined(spliceRawText(raw, changes, (text) => text))) {
    const { start } = change;
    const before = (written + document.slice(Math.max(reached, start - 2), start)).slice(-2);
    const made = isInCdata(document.slice(raw.start, start))
      ? inCdata(document, change, before, escape)
      : inText(document, change, before, escape);
    spliced.push(made);
    reached = made.end;
    written = (before + made.insert).slice(-2);
  }
  return spliced;
}

/** Changes that touch are one: what comes of the first is beside what the second writes. */
function joined(changes: readonly Change[]): readonly Change[] {
  const apart: Change[] = [];
  for (const change of changes) {
    const last = apart.at(-1);
    if (last?.end !== change.start) apart.push(change);
    else apart.splice(-1, 1, { start: last.start, end: change.end, insert: last.insert + change.insert });
  }
  return apart;
}

/** In the order of the text: what looks like a section within a comment, or like a comment within a section, is none. */
const SECTIONS = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?:[\s\S]*?\]\]>)?/g;

/** Whether a section begins in a piece of a document that does not end there. */
export const isInCdata = (before: string): boolean =>
  before.includes(CDATA_START) && [...before.matchAll(SECTIONS)].some(([section]) => section === CDATA_START);

function inCdata(document: string, { start, end, insert }: Change, before: string, escape: Escape): Change {
  const around = before + insert + document.slice(end, end + 2);
  const plain = insert.replace(/[&<>"\n\t]/g, '');
  const isFit = !around.includes(CDATA_END) && !around.includes('\r\n') && escapeXml(plain) === plain;
  return { start, end, insert: isFit ? insert : CDATA_END + escape(insert) + CDATA_START };
}

/** `]]>` may not stand in text either, and may come of a deletion, as may one line end of two: an empty section keeps them apart. */
function inText(document: string, { start, end, insert }: Change, before: string, escape: Escape): Change {
  const written = escape(insert);
  const around = (before + written).slice(-2) + document.slice(end, end + 2);
  const isJoined = around.includes(CDATA_END) || (before + written + (document[end] ?? '')).endsWith('\r\n');
  return { start, end, insert: isJoined ? written + CDATA_START + CDATA_END : written };
}
