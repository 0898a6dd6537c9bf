import type { XmlElement } from '../xml/read-xml';

/** The two families of XLIFF, which have little in common but the name. */
export type XliffFamily = 1 | 2;

const FAMILY_1 = /^(?:urn:oasis:names:tc:xliff:document:1\.[0-2])?$/;
const FAMILY_2 = /^urn:oasis:names:tc:xliff:document:2\.\d+$/;

/** Which family a root element is of: null where it is none that is known. Files of 1.0 had no namespace. */
export function xliffFamilyOf({ uri, attribute }: XmlElement): XliffFamily | null {
  const version = attribute('version') ?? '';
  if (FAMILY_1.test(uri) && /^1\.[0-2]$/.test(version)) return 1;
  if (FAMILY_2.test(uri) && /^2\.[0-2]$/.test(version)) return 2;
  return null;
}
