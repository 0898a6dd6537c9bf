import { escapeXml } from '../xml/escape-xml';

/** Text as a string of a workbook holds it: what looks like one of its escapes is kept from being read as one. */
export const escapeString = (text: string): string =>
  escapeXml(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')).replaceAll('&#10;', '\n');
