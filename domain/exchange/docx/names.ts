import type { XmlElement } from '../xml/read-xml';

/** Namespaces of WordprocessingML: as every program writes it, and the strict form of ISO 29500. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const MATH = [
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
];

export const isWord = (uri: string): boolean => uri === WORD || uri === WORD_STRICT;
export const isCompatibility = (uri: string): boolean => uri === COMPATIBILITY;
export const isMath = (uri: string): boolean => MATH.includes(uri);

/** A value of an element, whatever prefix the file has for the namespace. */
export const attributeOf = (element: XmlElement, local: string): string | undefined =>
  element.attributes().find((each) => each.local === local && isWord(each.uri))?.value;

/** A property that is on where it stands without a value. */
export const isOn = (element: XmlElement): boolean =>
  !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? 'on');
