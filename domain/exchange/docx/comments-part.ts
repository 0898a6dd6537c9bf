import { directionOf } from '../../text/script';
import { escapeXml } from '../xml/escape-xml';
import type { ZipParts } from '../zip/write-zip';
import { WORD } from './names';
import { readPartText, relationshipsOf, type DocxPackage } from './package';

export interface DocxComment {
  readonly author: string;
  /** ISO 8601; '' for unknown. */
  readonly date: string;
  /** A paragraph each. */
  readonly lines: readonly string[];
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const NEW_PART = 'word/comments.xml';

/** The parts that change when comments are added to a package, and the number of the first of them. */
export function addComments(
  docx: DocxPackage,
  comments: readonly DocxComment[],
): { readonly parts: ZipParts; readonly firstId: number } {
  const { zip, main, relationships } = docx;
  const part = relationships.find(({ type }) => type === 'comments')?.target;
  const existing = textOfPart(docx, part ?? '');
  const firstId = highestId(existing) + 1;
  const xml = comments.map((comment, index) => writeComment(comment, firstId + index)).join('');
  const parts = new Map<string, string>();
  const end = existing.lastIndexOf('</');
  if (part !== undefined && zip.has(part) && end !== -1) {
    parts.set(part, existing.slice(0, end) + xml + existing.slice(end));
  } else {
    parts.set(
      NEW_PART,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${WORD}">${xml}</w:comments>`,
    );
    const folder = main.slice(0, main.lastIndexOf('/') + 1);
    const target = folder === 'word/' ? 'comments.xml' : `/${NEW_PART}`;
    append(
      parts,
      docx,
      '[Content_Types].xml',
      `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${NEW_PART}" ContentType="${TYPE}"/>`,
    );
    append(
      parts,
      docx,
      relationshipsOf(main),
      `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="rIdVersoComments" Type="${RELATIONSHIP}" Target="${target}"/>`,
    );
  }
  const encoder = new TextEncoder();
  return { parts: new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])), firstId };
}

function highestId(comments: string): number {
  let highest = -1;
  for (const [, id] of comments.matchAll(/<[^<>]*?:comment\s[^<>]*?:id="(\d{1,9})"/g))
    highest = Math.max(highest, Number(id));
  return highest;
}

const textOfPart = ({ zip }: DocxPackage, name: string): string => {
  const read = readPartText(zip, name);
  return read.ok ? (read.value ?? '') : '';
};

/** As the last child of the element that the part is. */
function append(parts: Map<string, string>, docx: DocxPackage, name: string, xml: string): void {
  const text = textOfPart(docx, name);
  const end = text.lastIndexOf('</');
  if (end !== -1) parts.set(name, text.slice(0, end) + xml + text.slice(end));
}

function writeComment({ author, date, lines }: DocxComment, id: number): string {
  const paragraphs = lines.map((line) => {
    const isRtl = directionOf(line) === 'rtl';
    const text = `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`;
    return isRtl
      ? `<w:p><w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:rtl/></w:rPr>${text}</w:r></w:p>`
      : `<w:p><w:r>${text}</w:r></w:p>`;
  });
  const when = date === '' ? '' : ` w:date="${escapeXml(toSeconds(date))}"`;
  return (
    `<w:comment xmlns:w="${WORD}" w:id="${id}" w:author="${escapeXml(author)}"${when} w:initials="${escapeXml(initialsOf(author))}">` +
    `${paragraphs.join('')}</w:comment>`
  );
}

/** Word takes no fractions of a second. */
export const toSeconds = (date: string): string => date.replace(/\.\d+(?=Z$)/, '');

const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0x20))
    .join('')
    .trim();
