import { directionOfLang } from '../../text/script';
import type { DocumentBlock, DocumentInfo } from '../document';
import { escapeXml } from '../xml/escape-xml';
import { writeZipInSteps } from '../zip/write-zip';
import { WORD } from './names';
import { listNumbering, writeStyles } from './styles-part';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export interface PlainPackage {
  readonly blocks: readonly DocumentBlock[];
  readonly info: DocumentInfo;
  /** BCP 47 of the text. */
  readonly lang: string;
  /** Whether whoever opens it has their changes tracked without asking for it. */
  readonly tracksChanges: boolean;
}

/** A document of Word with the text of an article in it, a paragraph a block, and nothing that a reader could stumble over. In steps. */
export function* writePlainPackage(plain: PlainPackage): Generator<void, Uint8Array> {
  const parts: Readonly<Record<string, string | Iterable<string>>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([
      ['officeDocument', 'word/document.xml', OFFICE],
      ['metadata/core-properties', 'docProps/core.xml', `${PACKAGE}/relationships`],
    ]),
    'docProps/core.xml': coreProperties(plain),
    'word/document.xml': writeDocument(plain),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles.xml', OFFICE],
      ['numbering', 'numbering.xml', OFFICE],
      ['settings', 'settings.xml', OFFICE],
    ]),
    'word/styles.xml': writeStyles(plain.lang),
    'word/numbering.xml': listNumbering(),
    'word/settings.xml': settings(plain.tracksChanges),
  };
  return yield* writeZipInSteps(
    new Map(Object.entries(parts).map(([name, xml]) => [name, encodeParts([DECLARATION], xml)])),
  );
}

function* encodeParts(...texts: readonly (string | Iterable<string>)[]): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const text of texts)
    for (const part of typeof text === 'string' ? [text] : text) yield encoder.encode(part);
}

function contentTypes(): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}+xml"/>`;
  const word = (part: string, type: string): string => override(`word/${part}.xml`, `${MAIN_TYPE}.${type}`);
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    word('document', 'document.main') +
    word('styles', 'styles') +
    word('numbering', 'numbering') +
    word('settings', 'settings') +
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties') +
    '</Types>'
  );
}

function relationships(list: readonly (readonly [type: string, target: string, base: string])[]): string {
  const each = list.map(
    ([type, target, base], index) =>
      `<Relationship Id="rId${index + 1}" Type="${base}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function coreProperties({ info, lang }: PlainPackage): string {
  const element = (name: string, value: string | undefined, attributes = ''): string =>
    value ? `<${name}${attributes}>${escapeXml(value)}</${name}>` : '';
  const date = info.publishedOn && `${info.publishedOn}T00:00:00Z`;
  return (
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', info.title) +
    element('dc:creator', info.byline) +
    element('dc:language', lang === 'und' ? '' : lang) +
    element('dcterms:created', date, ' xsi:type="dcterms:W3CDTF"') +
    '</cp:coreProperties>'
  );
}

const settings = (tracksChanges: boolean): string =>
  `<w:settings xmlns:w="${WORD}">${tracksChanges ? '<w:trackRevisions/>' : ''}` +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '</w:settings>';

/** Paragraphs joined before they are handed on. */
const BLOCKS_A_STEP = 200;

function* writeDocument({ blocks, lang }: PlainPackage): Generator<string> {
  const isRtl = directionOfLang(lang) === 'rtl';
  yield `<w:document xmlns:w="${WORD}"><w:body>`;
  for (let at = 0; at < blocks.length; at += BLOCKS_A_STEP)
    yield blocks
      .slice(at, at + BLOCKS_A_STEP)
      .map((block) => writeParagraph(block, isRtl))
      .join('');
  const section =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/>' +
    `${isRtl ? '<w:bidi/>' : ''}</w:sectPr>`;
  yield `${section}</w:body></w:document>`;
}

const STYLES = { caption: 'Caption', quote: 'Quote', 'list-item': 'ListParagraph' } as const;

function writeParagraph({ kind, level, text }: DocumentBlock, isRtl: boolean): string {
  const style = kind === 'heading' ? `Heading${level}` : kind === 'paragraph' ? '' : STYLES[kind];
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    kind === 'list-item' &&
      `<w:numPr><w:ilvl w:val="${Math.min(level, 9) - 1}"/><w:numId w:val="1"/></w:numPr>`,
    isRtl && '<w:bidi/>',
  ].filter(Boolean);
  const start = `<w:p>${properties.length > 0 ? `<w:pPr>${properties.join('')}</w:pPr>` : ''}`;
  if (text === '') return `${start}</w:p>`;
  return `${start}<w:r>${isRtl ? '<w:rPr><w:rtl/></w:rPr>' : ''}${writeText(text)}</w:r></w:p>`;
}

const CHARACTERS: Readonly<Record<string, string>> = { '\n': '<w:br/>', '\t': '<w:tab/>' };

const writeText = (text: string): string =>
  text
    .split(/([\n\t])/)
    .filter((part) => part !== '')
    .map((part) => CHARACTERS[part] ?? `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`)
    .join('');
