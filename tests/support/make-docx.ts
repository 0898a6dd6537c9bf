import { writeZip } from '@/domain/exchange/zip/write-zip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export interface DocxSource {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly core?: string;
}

/** A document of Word made by hand: nothing of ours but the packing. */
export function makeDocx({ body, styles, footnotes, core }: DocxSource): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="r" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?>\n<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels':
      `<Relationships ${RELATIONSHIPS}><Relationship Id="s" Type="${R}/styles" Target="styles.xml"/>` +
      `<Relationship Id="f" Type="${R}/footnotes" Target="/word/footnotes.xml"/></Relationships>`,
  };
  if (styles !== undefined) parts['word/styles.xml'] = `<w:styles ${W}>${styles}</w:styles>`;
  if (footnotes !== undefined) parts['word/footnotes.xml'] = `<w:footnotes ${W}>${footnotes}</w:footnotes>`;
  if (core !== undefined) {
    parts['docProps/core.xml'] =
      `<c:coreProperties xmlns:c="c" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="d">${core}</c:coreProperties>`;
  }
  const encoder = new TextEncoder();
  return writeZip(new Map(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));
}

/** A paragraph of runs; text as it is to stand in the file. */
export const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
