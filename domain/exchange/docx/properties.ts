import type { RawPiece } from '../raw-text';
import type { XmlElement, XmlPlace } from '../xml/read-xml';
import { attributeOf, isOn } from './names';
import type { DocxParagraph, DocxRun } from './paragraph';
import { symbolText } from './symbol-text';

type ParagraphProperties = {
  -readonly [Key in 'styleId' | 'outlineLevel' | 'numberingId' | 'listLevel']: DocxParagraph[Key];
};

/** A level as the file counts it, from 0 to 8. */
export const levelOf = (element: XmlElement): number | null => {
  const value = Number(attributeOf(element, 'val') ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 && value <= 9 ? value : null;
};

/** What an element within `w:pPr` says of a paragraph, or of a style of paragraphs. */
export function setParagraphProperty(properties: ParagraphProperties, element: XmlElement): void {
  switch (element.name) {
    case 'pStyle':
      properties.styleId = attributeOf(element, 'val') ?? null;
      break;
    case 'outlineLvl':
      properties.outlineLevel = levelOf(element);
      break;
    case 'numId':
      properties.numberingId = attributeOf(element, 'val') ?? null;
      break;
    case 'ilvl':
      properties.listLevel = levelOf(element);
  }
}

/** What an element within the `w:rPr` of a run says of it. */
export function setRunProperty({ run }: { readonly run: DocxRun }, element: XmlElement): void {
  if (element.name === 'vanish') run.isHidden = isOn(element);
  else if (element.name === 'lang') run.langs = readLangs(element);
}

export function readLangs(element: XmlElement): DocxRun['langs'] {
  const [val, eastAsia, bidi] = ['val', 'eastAsia', 'bidi'].map((name) => attributeOf(element, name));
  return { ...(val && { val }), ...(eastAsia && { eastAsia }), ...(bidi && { bidi }) };
}

export const readSymbol = (element: XmlElement): string =>
  symbolText(attributeOf(element, 'font') ?? '', attributeOf(element, 'char') ?? '');

/** Line ends and tabs within `w:t` are layout of the file, and read as spaces. */
export const withSpaces = (piece: RawPiece): RawPiece => ({
  ...piece,
  text: piece.text.replace(/[\t\n]/g, ' '),
});

export function withoutPlace(document: string, { start, end }: XmlPlace, left: XmlPlace | null): string {
  if (left === null) return document.slice(start, end);
  return document.slice(start, left.start) + document.slice(left.end, end);
}
